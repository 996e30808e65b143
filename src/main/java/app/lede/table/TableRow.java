package app.lede.table;

import java.util.List;

/**
 * A row of a table as it stands in a file.
 *
 * @param number as a spreadsheet or an editor counts it, from 1
 * @param cells their texts from the first column on; empty where there is none
 */
public record TableRow(int number, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell, counted from 0; empty beyond the last. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
