package app.lede.command;

import app.lede.statistics.AnswerSheet;
import app.lede.statistics.Choice;
import app.lede.statistics.Choices;
import app.lede.statistics.ItemMarks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What learners reached, from what stands in a table.
 *
 * @param sheet a point for each item
 * @param blanks how many cells were empty: they count 0
 */
record Marking(AnswerSheet sheet, int blanks) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    /** What R writes for an empty cell. */
    private static final String NOT_AVAILABLE = "NA";

    /** An item with more different answers than this was typed, not chosen. */
    private static final int MOST_OPTIONS = 12;

    /** Cells are marks from 0 to 1. */
    static Marking ofMarks(ResponseTable table) throws TableRefused {
        var problems = new ArrayList<CellProblem>();
        var items = new ArrayList<ItemMarks>();
        int blanks = 0;
        for (int i = 0; i < table.items().size(); i++) {
            var marks = new ArrayList<Double>();
            for (var row : table.rows()) {
                var cell = row.cells().get(i);
                boolean isBlank = cell.isEmpty() || cell.equals(NOT_AVAILABLE);
                blanks += isBlank ? 1 : 0;
                double mark = isBlank ? 0 : number(table.decimalComma() ? cell.replace(',', '.') : cell);
                if (mark >= 0 && mark <= 1) {
                    marks.add(mark + 0.0);
                } else {
                    problems.add(new CellProblem(row.line(), ResponseTable.column(i), complaint(cell, mark)));
                }
            }
            if (problems.isEmpty()) {
                items.add(ItemMarks.of(table.items().get(i), marks));
            }
        }
        if (!problems.isEmpty()) {
            throw new TableRefused(problems.stream()
                    .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                    .toList());
        }
        return new Marking(new AnswerSheet(table.rows().size(), items), blanks);
    }

    /** Cells are what learners chose; capitals and spaces around do not count. */
    static Marking ofOptions(ResponseTable table, AnswerKey key) {
        var items = new ArrayList<ItemMarks>();
        int blanks = 0;
        for (int i = 0; i < table.items().size(); i++) {
            int place = i;
            var given = table.rows().stream().map(row -> row.cells().get(place)).toList();
            blanks += (int) given.stream().filter(String::isEmpty).count();
            items.add(item(table.items().get(i), given, key.of(table.items().get(i))));
        }
        return new Marking(new AnswerSheet(table.rows().size(), items), blanks);
    }

    private static ItemMarks item(String id, List<String> given, List<String> accepted) {
        var labels = new TreeMap<String, Choice>();
        accepted.forEach(key -> labels.putIfAbsent(alike(key), new Choice(key, true)));
        given.stream()
                .filter(answer -> !answer.isEmpty())
                .forEach(answer -> labels.putIfAbsent(alike(answer), new Choice(answer, false)));
        var places = new LinkedHashMap<String, Integer>();
        labels.keySet().forEach(label -> places.put(label, places.size()));
        var marks = new ArrayList<Double>();
        var chosen = new ArrayList<Set<Integer>>();
        for (var answer : given) {
            var choice = labels.get(alike(answer));
            marks.add(choice != null && choice.key() ? 1.0 : 0.0);
            chosen.add(choice == null ? Set.of() : Set.of(places.getOrDefault(alike(answer), 0)));
        }
        return new ItemMarks(
                id,
                1,
                null,
                marks,
                labels.size() > MOST_OPTIONS ? null : new Choices(List.copyOf(labels.values()), chosen));
    }

    private static String alike(String answer) {
        return answer.toLowerCase(Locale.ROOT);
    }

    private static double number(String cell) {
        return NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
    }

    private static String complaint(String cell, double mark) {
        return Double.isNaN(mark)
                ? "“" + cell + "” is no mark from 0 to 1. If these are options, give the right ones with --key."
                : "The mark " + cell + " is not from 0 to 1: give each as a share of full marks.";
    }
}
