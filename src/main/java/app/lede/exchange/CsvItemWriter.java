package app.lede.exchange;

import app.lede.item.Item;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes a sheet with a row an item. It begins with a byte order mark: Excel needs it to read UTF-8. */
final class CsvItemWriter implements ItemWriter {

    @Override
    public Optional<String> whyNot(Item item) {
        return Sheet.whyNot(item);
    }

    @Override
    public void write(List<ItemGroup> groups, String title, OutputStream out) throws IOException {
        write(Sheet.of(ItemWriter.all(groups)), out);
    }

    static void write(Sheet sheet, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(sheet.headings());
        for (var row : sheet.rows()) {
            csv.writeRecord(sheet.cells(row).stream().map(CsvCell::write).toList());
        }
        csv.flush();
        writer.flush();
    }
}
