package app.lede.table;

/**
 * How much of a file is read: a hostile one costs no more than a large one.
 *
 * @param fileBytes of the file as it comes
 * @param unpackedBytes of all parts of a workbook together, unpacked
 */
public record TableLimits(int fileBytes, int unpackedBytes, int rows, int columns, int cells) {
    /** Of a list of people, or of anything else that a person can oversee. */
    public static final TableLimits USUAL = new TableLimits(1 << 20, 16 << 20, 5_000, 100, 200_000);

    /** Of the file as it comes, where the usual limits hold. */
    public static final int FILE_BYTES = USUAL.fileBytes();

    /** What to say of a file with more. */
    public static final String TOO_LARGE = USUAL.tooLarge();

    static final int PARTS = 200;
    static final int FORMULAS = 1_000;

    /** What a spreadsheet itself allows in a formula, in characters. */
    static final int FORMULA_LENGTH = 8_192;

    String tooLarge() {
        return "This file is larger than " + (fileBytes >> 20) + " MB. Leave out what is not needed, or divide it.";
    }
}
