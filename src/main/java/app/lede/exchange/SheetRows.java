package app.lede.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

/** Reads the rows of a sheet, of whatever file: the first names the columns, each other is a question. */
final class SheetRows {
    private final Findings findings;
    private List<String> headings = List.of();

    SheetRows(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reads the next row.
     *
     * @param line where it stands, from 1
     * @return whether more can come in
     */
    boolean read(int line, List<String> cells) {
        if (findings.isFull()) {
            return false;
        }
        if (headings.isEmpty()) {
            headings = headings(line, cells);
            if (!headings.contains(CsvColumn.QUESTION.heading())) {
                findings.leaveOut(line, "The first line must name the columns; one must be “question”.");
                return false;
            }
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            readItem(line, row(cells));
        }
        return true;
    }

    private void readItem(int line, CsvRow row) {
        var question = new Question(line);
        try {
            findings.add(question, new CsvItem(row, question, new Contents(findings)).read());
        } catch (Unreadable e) {
            findings.leaveOut(line, e.sentence());
        }
    }

    private List<String> headings(int line, List<String> first) {
        var found = new ArrayList<String>();
        for (var cell : first) {
            var heading = cell.strip().toLowerCase(Locale.ROOT);
            boolean isKnown = heading.isEmpty()
                    || heading.startsWith(CsvColumn.OPTION.strip())
                    || heading.startsWith(CsvColumn.MATCH.strip())
                    || CsvColumn.ofHeading(heading).isPresent();
            if (!isKnown) {
                findings.note(line, "The column “" + CleanText.title(cell) + "” is not known and not read.");
            }
            found.add(heading);
        }
        return found;
    }

    private CsvRow row(List<String> fields) {
        var cells = new EnumMap<CsvColumn, String>(CsvColumn.class);
        var options = new ArrayList<String>();
        var matches = new ArrayList<String>();
        for (int i = 0; i < Math.min(headings.size(), fields.size()); i++) {
            var heading = headings.get(i);
            var cell = fields.get(i);
            if (heading.startsWith(CsvColumn.OPTION.strip())) {
                options.add(cell);
            } else if (heading.startsWith(CsvColumn.MATCH.strip())) {
                matches.add(cell);
            } else {
                CsvColumn.ofHeading(heading).ifPresent(column -> cells.put(column, cell));
            }
        }
        return new CsvRow(cells, withoutEnd(options), withoutEnd(matches));
    }

    /** Without the empty cells of a row that needs fewer columns than others. */
    private static List<String> withoutEnd(List<String> texts) {
        int end = texts.size();
        while (end > 0 && texts.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(texts.subList(0, end));
    }
}
