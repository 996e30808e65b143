package app.lede.item;

/**
 * One word of an answer as it is compared.
 *
 * @param text lower case and plain, or a number in digits
 * @param kind what it is
 * @param capital whether it was written with a capital, as names are
 */
record AnswerWord(String text, Kind kind, boolean capital) {
    enum Kind {
        WORD,
        /** A number, however it was written: {@code 21}, {@code 1.5}. */
        NUMBER,
        /** What is counted, where a sign can stand for it: percent, dollars. */
        UNIT
    }

    boolean says(AnswerWord other) {
        return kind == other.kind && text.equals(other.text);
    }
}
