package app.lede.exchange;

import app.lede.item.Item;
import app.lede.table.TableCell;
import app.lede.table.TableFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a workbook of one sheet with the columns of the CSV sheet; what is no count stands as text. */
final class XlsxItemWriter implements ItemWriter {
    private static final String SHEET = "Questions";

    /** What a cell holds, in characters. */
    private static final int LONGEST = 32_767;

    @Override
    public Optional<String> whyNot(Item item) {
        var row = Sheet.ofRows(List.of(CsvRow.of(item)));
        boolean isTooLong = row.rows().stream()
                .flatMap(cells -> row.cells(cells).stream())
                .anyMatch(text -> text.length() > LONGEST);
        return isTooLong
                ? Optional.of("A cell of a workbook holds no more than 32,767 characters.")
                : Sheet.whyNot(item);
    }

    @Override
    public void write(List<ItemGroup> groups, String title, OutputStream out) throws IOException {
        write(Sheet.of(ItemWriter.all(groups)), out);
    }

    static void write(Sheet sheet, OutputStream out) throws IOException {
        try (var table = TableFormat.XLSX.write(out, SHEET)) {
            table.head(sheet.headings());
            for (var row : sheet.rows()) {
                table.row(cells(sheet.cells(row)));
            }
        }
        out.flush();
    }

    private static List<TableCell> cells(List<String> texts) {
        var cells = new ArrayList<TableCell>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(
                    isCount(i) && !texts.get(i).isEmpty()
                            ? TableCell.figure(Integer.parseInt(texts.get(i)))
                            : TableCell.text(texts.get(i)));
        }
        return cells;
    }

    private static boolean isCount(int column) {
        return column == CsvColumn.POINTS.ordinal() || column == CsvColumn.EVIDENCE_BEGIN.ordinal();
    }
}
