package app.lede.base.text;

import java.util.regex.Pattern;

/** Names of files that are offered for saving, made from titles. Pure. */
public final class FileName {
    private static final Pattern NOT_FOR_FILE_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 100;

    private FileName() {}

    /**
     * A name without its ending, of letters, digits and hyphens; at most 100 characters.
     *
     * @param otherwise what it is called if the title has neither letters nor digits
     */
    public static String of(String title, String otherwise) {
        var name = NOT_FOR_FILE_NAMES.matcher(title).replaceAll("-").replaceAll("^-|-$", "");
        return name.isEmpty() ? otherwise : name.substring(0, Math.min(name.length(), LONGEST));
    }
}
