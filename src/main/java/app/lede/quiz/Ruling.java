package app.lede.quiz;

import app.lede.item.ItemContent;

/** What an instructor decides about a question after the quiz was given, for everybody. */
public sealed interface Ruling {
    /**
     * Something else is right.
     *
     * @param content the question as it was given, with another key
     */
    record NewKey(ItemContent content) implements Ruling {}

    /** A typed answer is right too. */
    record AlsoRight(String answer) implements Ruling {}

    /** Everybody who was asked has full marks, whatever they answered and whether they did. */
    record FullMarks() implements Ruling {}

    /** It does not count: neither for what was reached nor for what could be. */
    record Dropped() implements Ruling {}

    /** It is worth so many points, 1 to {@value app.lede.item.Item#MAX_POINTS}; one that was dropped counts again. */
    record Worth(int points) implements Ruling {}

    /** As a person would say it to another instructor. */
    default String say() {
        return switch (this) {
            case NewKey(ItemContent content) -> "Right answer changed to: " + content.keyText();
            case AlsoRight(String answer) -> "Accepted too: “" + answer + "”";
            case FullMarks() -> "Full marks for everyone";
            case Dropped() -> "Dropped: it does not count";
            case Worth(int points) -> "Worth " + (points == 1 ? "1 point" : points + " points");
        };
    }
}
