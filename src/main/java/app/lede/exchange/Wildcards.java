package app.lede.exchange;

/** The star in Moodle's short answers: it stands for any text, unless a backslash stands before it. */
final class Wildcards {
    private Wildcards() {}

    static String escape(String text) {
        return text.replace("*", "\\*");
    }

    static String unescape(String text) {
        return text.replace("\\*", "*");
    }

    /** Whether a star stands for any text. */
    static boolean isIn(String text) {
        return text.replace("\\*", "").contains("*");
    }
}
