package app.lede.table;

import java.util.regex.Pattern;

/**
 * Text as a workbook holds it: what XML cannot carry, or what readers drop, stands as {@code _x001B_} (ECMA-376 part 1,
 * 22.4.2.4).
 */
final class XlsxText {
    /** What a cell can hold, in characters as a spreadsheet counts them. */
    static final int LONGEST = 32_767;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_x[0-9A-Fa-f]{4}");
    private static final String CUT = "… (cut)";

    private XlsxText() {}

    static String escape(String text) {
        var whole = cut(text);
        var escaped = new StringBuilder(whole.length());
        var looksEscaped = LOOKS_ESCAPED.matcher(whole);
        for (int i = 0; i < whole.length(); i++) {
            char character = whole.charAt(i);
            boolean edge = (i == 0 || i == whole.length() - 1) && Character.isWhitespace(character);
            if (character == '_' && looksEscaped.region(i, whole.length()).lookingAt()
                    || edge
                    || !isAllowed(whole, i)) {
                escaped.append(String.format("_x%04X_", (int) character));
            } else {
                escaped.append(character);
            }
        }
        return escaped.toString();
    }

    static String unescape(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - CUT.length()) + CUT;
    }

    private static boolean isAllowed(String text, int place) {
        char character = text.charAt(place);
        if (Character.isHighSurrogate(character)) {
            return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
        }
        return character == '\t' || character == '\n' || (character >= ' ' && character < '\ufffe');
    }
}
