package app.lede.document;

/** Whether a line looks like the headline of an article. */
final class Headline {
    private static final int LONGEST = 160;

    private Headline() {}

    /** A short line that does not end as a sentence does. */
    static boolean isLikely(String paragraph) {
        return !paragraph.isBlank()
                && paragraph.length() <= LONGEST
                && paragraph.indexOf('\n') < 0
                && !paragraph.strip().matches("(?s).*[.:;,…]");
    }
}
