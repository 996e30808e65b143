package app.lede.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One sheet of a workbook. Texts stand in their cells as texts: nothing in them is reckoned with, so nothing is put in
 * front of them either. Rows leave memory as they come.
 */
final class XlsxTableWriter implements TableWriter {
    /** What a sheet has room for. */
    static final int ROWS = 1_048_576;

    private static final int KEPT = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    XlsxTableWriter(OutputStream out, String title) {
        workbook = new Workbook(new Unclosed(out), "Lede", null);
        sheet = workbook.newWorksheet(title);
    }

    @Override
    public void head(List<String> names) throws IOException {
        sheet.freezePane(0, 1);
        for (int i = 0; i < names.size(); i++) {
            sheet.inlineString(next, i, XlsxText.escape(names.get(i)));
            sheet.style(next, i).bold().set();
        }
        next();
    }

    @Override
    public void row(List<TableCell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case TableCell.Text(var text) -> sheet.inlineString(next, i, XlsxText.escape(text));
                case TableCell.Figure(var number) -> sheet.value(next, i, number);
                case TableCell.Moment(var at) -> {
                    sheet.value(next, i, at);
                    sheet.style(next, i).format("yyyy-mm-dd hh:mm:ss").set();
                }
                case TableCell.Blank() -> {}
            }
        }
        next();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    private void next() throws IOException {
        if (++next >= ROWS) {
            throw new IOException("a sheet has room for " + ROWS + " rows");
        }
        if (next % KEPT == 0) {
            sheet.flush();
        }
    }

    /** The library closes what it writes to; the stream is not ours to close. */
    private static final class Unclosed extends java.io.FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
