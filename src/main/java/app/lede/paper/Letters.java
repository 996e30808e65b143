package app.lede.paper;

/** The letters that name forms, options and events on paper. */
final class Letters {
    private static final int COUNT = 26;

    private Letters() {}

    /** {@code index} from 0: A, B, … Z, AA, AB, … */
    static String at(int index) {
        var letter = String.valueOf((char) ('A' + index % COUNT));
        return index < COUNT ? letter : at(index / COUNT - 1) + letter;
    }
}
