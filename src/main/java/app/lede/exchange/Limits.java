package app.lede.exchange;

/** How much of a file is read: a hostile one costs no more than a large one. */
final class Limits {
    static final int FILE_BYTES = 32 << 20;

    /** All files of a package together, unpacked. */
    static final int PACKAGE_BYTES = 64 << 20;

    static final int PACKAGE_FILES = 20_000;
    static final int ITEMS = 20_000;
    static final int PROBLEMS = 2_000;

    /** The longest text of an item, and the longest question with all its answers as it stands in a file. */
    static final int TEXT = 10_000;

    static final int QUESTION = 200_000;

    /** Options, answers, events or pairs of one item. */
    static final int ANSWERS = 200;

    static final int XML_DEPTH = 60;

    private Limits() {}
}
