package app.lede.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** CSV as RFC 4180 has it, in UTF-8 with a byte order mark, so that spreadsheets take it for what it is. */
final class CsvTableWriter implements TableWriter {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Writer text;
    private final CsvWriter csv;

    CsvTableWriter(OutputStream out) throws IOException {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        csv = CsvWriter.builder().build(text);
    }

    @Override
    public void head(List<String> names) {
        csv.writeRecord(names.stream().map(FormulaGuard::guard).toList());
    }

    @Override
    public void row(List<TableCell> cells) {
        csv.writeRecord(cells.stream().map(CsvTableWriter::say).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }

    private static String say(TableCell cell) {
        return switch (cell) {
            case TableCell.Text(var text) -> FormulaGuard.guard(text);
            case TableCell.Figure(var number) ->
                number == 0
                        ? "0"
                        : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case TableCell.Moment(var at) -> MOMENT.format(at);
            case TableCell.Blank() -> "";
        };
    }
}
