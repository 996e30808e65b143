package app.lede.exchange;

import java.util.regex.Pattern;

/** Text as every format can hold it: lines end in one character, and nothing is in it that XML forbids. */
final class CleanText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u2028\\u2029]+");
    private static final int TITLE_LENGTH = 60;

    private CleanText() {}

    /**
     * Without control characters, unpaired surrogates and noncharacters; lines end in {@code \n}. Space at the ends
     * stays.
     */
    static String of(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.codePoints().allMatch(CleanText::isAllowed)) {
            return lines;
        }
        var clean = new StringBuilder(lines.length());
        lines.codePoints().filter(CleanText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** On one line, with single spaces, without space at the ends. */
    static String line(String text) {
        return SPACES.matcher(of(text)).replaceAll(" ").strip();
    }

    /** The first words of a text, as a name for a question: at most 60 characters on one line. */
    static String title(String text) {
        var line = line(text);
        if (line.codePointCount(0, line.length()) <= TITLE_LENGTH) {
            return line;
        }
        var cut = line.substring(0, line.offsetByCodePoints(0, TITLE_LENGTH - 1));
        int space = cut.lastIndexOf(' ');
        return (space > TITLE_LENGTH / 2 ? cut.substring(0, space) : cut) + "…";
    }

    /** The characters of XML 1.0, without the C1 controls. */
    static boolean isAllowed(int character) {
        return character == '\n'
                || character == '\t'
                || (character >= 0x20 && character < 0x7f)
                || (character >= 0xa0 && character <= 0xd7ff)
                || (character >= 0xe000 && character <= 0xfffd)
                || (character >= 0x10000 && character <= 0x10ffff);
    }
}
