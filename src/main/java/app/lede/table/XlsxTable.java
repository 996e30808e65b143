package app.lede.table;

import app.lede.base.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Rows of the first sheet of a workbook. The library sees only what {@link XlsxParts} let pass. */
final class XlsxTable {
    private XlsxTable() {}

    static List<TableRow> read(byte[] bytes, TableLimits limits) {
        var harmless = XlsxParts.harmless(bytes, limits);
        var rows = new ArrayList<TableRow>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(harmless));
                var lines = workbook.getFirstSheet().openStream()) {
            for (var line = lines.iterator(); line.hasNext(); ) {
                var row = row(line.next(), limits);
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > limits.rows()) {
                    throw TableReader.tooManyRows(limits);
                }
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            // The library throws whatever its parser met: no such element, a number that is none, a part that is
            // missing.
            throw XlsxParts.damaged();
        }
        return rows;
    }

    private static TableRow row(Row line, TableLimits limits) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < line.getCellCount(); i++) {
            cells.add(text(line.getCell(i)));
        }
        while (!cells.isEmpty() && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        if (cells.size() > limits.columns()) {
            throw TableReader.tooManyColumns(line.getRowNum(), limits);
        }
        return new TableRow(line.getRowNum(), cells);
    }

    @SuppressWarnings(
            "NullAway") // the library says nothing of null: an empty place has no cell, an empty cell no value
    private static String text(Cell cell) {
        if (cell == null || cell.getRawValue() == null) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.getRawValue().equals("1") ? "true" : "false";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : XlsxText.unescape(cell.getRawValue());
    }
}
