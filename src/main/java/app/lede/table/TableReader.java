package app.lede.table;

import app.lede.base.Refusal;
import java.util.List;

/** Reads a table from a file, whatever it is called: its first bytes tell what it is. */
public final class TableReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private TableReader() {}

    /**
     * The rows of a CSV file, or of the first sheet of an XLSX workbook; empty rows are left out.
     *
     * @throws Refusal if the file is too large, damaged, hostile or of another kind; the message says what to do
     */
    public static List<TableRow> read(byte[] bytes) {
        return isWorkbook(bytes, TableLimits.USUAL)
                ? XlsxTable.read(bytes, TableLimits.USUAL)
                : CsvTable.read(bytes, TableLimits.USUAL);
    }

    /**
     * The rows of the first sheet of an XLSX workbook; empty rows are left out.
     *
     * @throws Refusal if the file is too large, damaged, hostile or no workbook; the message says what to do
     */
    public static List<TableRow> readWorkbook(byte[] bytes, TableLimits limits) {
        if (!isWorkbook(bytes, limits)) {
            throw new Refusal("This file is no workbook. Save it as .xlsx, or choose the format CSV.");
        }
        return XlsxTable.read(bytes, limits);
    }

    private static boolean isWorkbook(byte[] bytes, TableLimits limits) {
        if (bytes.length > limits.fileBytes()) {
            throw new Refusal(limits.tooLarge());
        }
        if (begins(bytes, OLE2)) {
            throw new Refusal(
                    "This is an old or a protected workbook. Save it as .xlsx without a password, or as CSV.");
        }
        return begins(bytes, ZIP);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    static Refusal tooManyRows(TableLimits limits) {
        return new Refusal("This table has more than " + limits.rows() + " rows. Divide it.");
    }

    static Refusal tooManyColumns(int row, TableLimits limits) {
        return new Refusal("Row " + row + " has more than " + limits.columns()
                + " columns. Keep only the columns that are needed.");
    }
}
