package app.lede.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The right answers of items, from a file in one of two forms: a line for each item with its heading and its key, with or
 * without a line of headings above; or the headings of the items in the first line and their keys in the second. Several
 * right answers stand with | between them.
 *
 * @param keys for each item at least one, as written
 */
record AnswerKey(Map<String, List<String>> keys) {
    private static final Pattern OR = Pattern.compile("\\|");

    AnswerKey {
        keys = Map.copyOf(keys);
    }

    List<String> of(String item) {
        return keys.getOrDefault(item, List.of());
    }

    /** @param items which must have a key, and besides which none may have */
    static AnswerKey read(byte[] bytes, List<String> items) throws TableRefused {
        var lines = CsvTable.read(bytes).lines();
        var known = Set.copyOf(items);
        var first = lines.getFirst().cells();
        long named = first.stream().filter(known::contains).count();
        boolean isLong = first.size() <= 2 && named <= 1 && (known.contains(first.getFirst()) || named == 0);
        var entries = isLong ? downwards(lines, known) : across(lines, known);
        var keys = new HashMap<String, List<String>>();
        var problems = new ArrayList<CellProblem>();
        for (var entry : entries) {
            var accepted = OR.splitAsStream(entry.key())
                    .map(String::strip)
                    .filter(key -> !key.isEmpty())
                    .toList();
            if (!known.contains(entry.item())) {
                problems.add(new CellProblem(
                        entry.line(), entry.column(), "No item has the heading “" + entry.item() + "”."));
            } else if (accepted.isEmpty()) {
                problems.add(
                        new CellProblem(entry.line(), entry.keyColumn(), "“" + entry.item() + "” has no key here."));
            } else if (keys.put(entry.item(), accepted) != null) {
                problems.add(
                        new CellProblem(entry.line(), entry.column(), "“" + entry.item() + "” has a key already."));
            }
        }
        var mentioned = new HashSet<>(entries.stream().map(Entry::item).toList());
        for (var item : items) {
            if (!mentioned.contains(item)) {
                problems.add(new CellProblem(lines.getLast().number(), 1, "There is no key for “" + item + "”."));
            }
        }
        if (!problems.isEmpty()) {
            throw new TableRefused(problems);
        }
        return new AnswerKey(keys);
    }

    private record Entry(String item, String key, int line, int column, int keyColumn) {}

    private static List<Entry> downwards(List<CsvTable.Line> lines, Set<String> known) throws TableRefused {
        boolean hasHeadings = !known.contains(lines.getFirst().cells().getFirst());
        var entries = new ArrayList<Entry>();
        for (var line : lines.subList(hasHeadings ? 1 : 0, lines.size())) {
            var cells = line.trimmed().cells();
            if (cells.size() > 2) {
                throw new TableRefused(line.number(), 3, "A line of the key holds an item and its key, nothing more.");
            }
            entries.add(new Entry(cells.getFirst(), cells.size() < 2 ? "" : cells.get(1), line.number(), 1, 2));
        }
        return entries;
    }

    private static List<Entry> across(List<CsvTable.Line> lines, Set<String> known) throws TableRefused {
        if (lines.size() != 2) {
            throw new TableRefused(
                    lines.getLast().number(),
                    1,
                    "Below the headings of the items there must be one line with their keys, not " + (lines.size() - 1)
                            + ".");
        }
        var heads = lines.getFirst();
        var keys = lines.getLast();
        // The place above which a sheet of answers has its learners.
        int from = known.contains(heads.cells().getFirst()) ? 0 : 1;
        if (keys.trimmed().cells().size() > heads.cells().size()) {
            throw new TableRefused(keys.number(), heads.cells().size() + 1, "This key stands under no heading.");
        }
        return Stream.iterate(from, i -> i + 1)
                .limit(heads.cells().size() - (long) from)
                .map(i -> new Entry(
                        heads.cells().get(i),
                        i < keys.cells().size() ? keys.cells().get(i) : "",
                        heads.number(),
                        i + 1,
                        i + 1))
                .toList();
    }
}
