package app.lede.table;

/** How much of a file is read: a hostile one costs no more than a large one. */
public final class TableLimits {
    /** Of the file as it comes. */
    public static final int FILE_BYTES = 1 << 20;

    /** What to say of a file with more. */
    public static final String TOO_LARGE = "This file is larger than 1 MB. Leave out what is not needed, or divide it.";

    /** Of all parts of a workbook together, unpacked. */
    static final int UNPACKED_BYTES = 16 << 20;

    static final int PARTS = 200;
    static final int ROWS = 5_000;
    static final int COLUMNS = 100;
    static final int CELLS = 200_000;
    static final int FORMULAS = 1_000;

    /** What a spreadsheet itself allows in a formula, in characters. */
    static final int FORMULA_LENGTH = 8_192;

    private TableLimits() {}
}
