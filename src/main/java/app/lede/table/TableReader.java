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
        if (bytes.length > TableLimits.FILE_BYTES) {
            throw new Refusal(TableLimits.TOO_LARGE);
        }
        if (begins(bytes, OLE2)) {
            throw new Refusal(
                    "This is an old or a protected workbook. Save it as .xlsx without a password, or as CSV.");
        }
        return begins(bytes, ZIP) ? XlsxTable.read(bytes) : CsvTable.read(bytes);
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (bytes.length <= i || bytes[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    static Refusal tooManyRows() {
        return new Refusal("This table has more than " + TableLimits.ROWS + " rows. Divide it.");
    }

    static Refusal tooManyColumns(int row) {
        return new Refusal("Row " + row + " has more than " + TableLimits.COLUMNS
                + " columns. Keep only the columns that are needed.");
    }
}
