package app.lede.exchange;

import app.lede.base.Refusal;
import app.lede.table.TableLimits;
import app.lede.table.TableReader;

/** Reads the first sheet of a workbook, with the columns of the CSV sheet. */
final class XlsxItemReader implements ItemReader {
    private static final int CELLS = 1_000_000;

    /** Room for all questions that come in, with a line for the headings and one to say that there are more. */
    private static final TableLimits LIMITS = new TableLimits(
            Limits.FILE_BYTES,
            Limits.PACKAGE_BYTES,
            Limits.ITEMS + 2,
            CsvColumn.values().length + 2 * Limits.ANSWERS,
            CELLS);

    @Override
    public void read(byte[] bytes, Findings findings) {
        try {
            var sheet = new SheetRows(findings);
            for (var row : TableReader.readWorkbook(bytes, LIMITS)) {
                if (!sheet.read(row.number(), row.cells())) {
                    return;
                }
            }
        } catch (Refusal refusal) {
            findings.leaveOut(0, String.valueOf(refusal.getMessage()));
        }
    }
}
