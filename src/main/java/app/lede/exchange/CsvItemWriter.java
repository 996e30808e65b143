package app.lede.exchange;

import app.lede.item.Gap;
import app.lede.item.Item;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a sheet with a row an item. It begins with a byte order mark: Excel needs it to read UTF-8. */
final class CsvItemWriter implements ItemWriter {

    @Override
    public Optional<String> whyNot(Item item) {
        return item.content() instanceof Gap gap && !Wording.hasItsGapFirst(gap)
                ? Optional.of("CSV cannot tell the gap from the blank before it.")
                : NumberText.whyNot(item);
    }

    @Override
    public void write(List<ItemGroup> groups, String title, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\ufeff');
        var rows = ItemWriter.all(groups).stream().map(CsvRow::of).toList();
        int options = rows.stream().mapToInt(row -> row.options().size()).max().orElse(0);
        int matches = rows.stream().mapToInt(row -> row.matches().size()).max().orElse(0);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(headings(options, matches));
        for (var row : rows) {
            var cells = new ArrayList<String>();
            for (var column : CsvColumn.values()) {
                cells.add(CsvCell.write(row.cells().getOrDefault(column, "")));
            }
            addPadded(row.options(), options, cells);
            addPadded(row.matches(), matches, cells);
            csv.writeRecord(cells);
        }
        csv.flush();
        writer.flush();
    }

    private static List<String> headings(int options, int matches) {
        var headings = new ArrayList<>(CsvColumn.headings());
        for (int i = 1; i <= options; i++) {
            headings.add(CsvColumn.OPTION + i);
        }
        for (int i = 1; i <= matches; i++) {
            headings.add(CsvColumn.MATCH + i);
        }
        return headings;
    }

    private static void addPadded(List<String> texts, int columns, List<String> cells) {
        for (int i = 0; i < columns; i++) {
            cells.add(i < texts.size() ? CsvCell.write(texts.get(i)) : "");
        }
    }
}
