package app.lede.account;

import app.lede.base.Refusal;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The name a person signs in with. Two names that differ only in case, in spaces or in how their letters are encoded are
 * the same name.
 *
 * @param shown as the person typed it, trimmed, 2 to 60 characters
 * @param key what it is looked up by
 */
record SignInName(String shown, String key) {
    private static final int MIN_LENGTH = 2;
    private static final int MAX_LENGTH = 60;

    /**
     * Reads a name that a person chose.
     *
     * @throws Refusal if it is too short, too long, or has characters that cannot be seen
     */
    static SignInName chosen(String typed) {
        var shown = tidy(typed);
        if (shown.length() < MIN_LENGTH) {
            throw new Refusal("Choose a name of at least " + MIN_LENGTH + " characters.");
        }
        if (shown.length() > MAX_LENGTH || key(shown).length() > MAX_LENGTH) {
            throw new Refusal("The name is too long: use at most " + MAX_LENGTH + " characters.");
        }
        if (!shown.codePoints().allMatch(SignInName::isVisible)) {
            throw new Refusal("The name has a character that cannot be seen: use letters, digits and signs.");
        }
        return new SignInName(shown, key(shown));
    }

    /** What a typed name is looked up by, whether or not anybody could have it. */
    static String key(String typed) {
        return Normalizer.normalize(tidy(typed), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String tidy(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
