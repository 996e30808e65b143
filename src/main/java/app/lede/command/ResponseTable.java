package app.lede.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * Learners by items as they stand in a file: the first column names learners, the others are items.
 *
 * @param items the headings, all different
 * @param rows one for each learner, all different, each with a cell for each item
 * @param decimalComma whether 0,5 is a half: where cells are not separated by commas
 */
record ResponseTable(List<String> items, List<ResponseTable.Row> rows, boolean decimalComma) {
    ResponseTable {
        items = List.copyOf(items);
        rows = List.copyOf(rows);
    }

    /**
     * @param line in the file
     * @param cells of the items; empty where no answer was given
     */
    record Row(int line, String learner, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** In which column of the file an item stands, from 1. */
    static int column(int item) {
        return item + 2;
    }

    static ResponseTable read(byte[] bytes) throws TableRefused {
        var table = CsvTable.read(bytes);
        var problems = new ArrayList<CellProblem>();
        var head = table.lines().getFirst();
        int width = head.cells().size();
        if (width < 2) {
            throw new TableRefused(
                    head.number(), 1, "There must be a column for learners and one for each item; here is only one.");
        }
        var items = head.cells().subList(1, width);
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isEmpty()) {
                problems.add(new CellProblem(head.number(), column(i), "This column has no heading."));
            } else if (!seen.add(items.get(i))) {
                problems.add(new CellProblem(
                        head.number(), column(i), "Two columns have the heading “" + items.get(i) + "”."));
            }
        }
        var rows = new ArrayList<Row>();
        var lines = new HashMap<String, Integer>();
        for (var line : table.lines().subList(1, table.lines().size())) {
            var learner = line.cells().getFirst();
            var earlier = lines.putIfAbsent(learner, line.number());
            int cells = Math.max(
                    line.trimmed().cells().size(), Math.min(line.cells().size(), width));
            if (learner.isEmpty()) {
                problems.add(new CellProblem(line.number(), 1, "This line names no learner."));
            } else if (earlier != null) {
                problems.add(
                        new CellProblem(line.number(), 1, "“" + learner + "” stands in line " + earlier + " already."));
            }
            if (cells == width) {
                rows.add(new Row(line.number(), learner, line.cells().subList(1, width)));
            } else {
                problems.add(new CellProblem(
                        line.number(),
                        Math.min(cells, width) + 1,
                        "This line has " + cells + (cells == 1 ? " cell" : " cells") + ", the first line " + width
                                + "."));
            }
        }
        if (table.lines().size() == 1) {
            problems.add(new CellProblem(head.number(), 1, "No learner follows the headings."));
        }
        if (!problems.isEmpty()) {
            throw new TableRefused(problems);
        }
        return new ResponseTable(items, rows, table.separator() != ',');
    }
}
