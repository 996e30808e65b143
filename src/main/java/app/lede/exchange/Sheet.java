package app.lede.exchange;

import app.lede.item.Gap;
import app.lede.item.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items as a sheet: a row for each, and as many columns for options and matches as the longest needs.
 *
 * @param options how many columns there are for options
 * @param matches how many there are for the right sides of matches
 */
record Sheet(List<CsvRow> rows, int options, int matches) {

    static Sheet of(List<Item> items) {
        return ofRows(items.stream().map(CsvRow::of).toList());
    }

    static Sheet ofRows(List<CsvRow> rows) {
        return new Sheet(
                rows,
                rows.stream().mapToInt(row -> row.options().size()).max().orElse(0),
                rows.stream().mapToInt(row -> row.matches().size()).max().orElse(0));
    }

    /** Why a sheet cannot hold an item, as a sentence; empty if it can. */
    static Optional<String> whyNot(Item item) {
        return item.content() instanceof Gap gap && !Wording.hasItsGapFirst(gap)
                ? Optional.of("A sheet cannot tell the gap from the blank before it.")
                : NumberText.whyNot(item);
    }

    List<String> headings() {
        return Stream.of(
                        CsvColumn.headings().stream(),
                        IntStream.rangeClosed(1, options).mapToObj(number -> CsvColumn.OPTION + number),
                        IntStream.rangeClosed(1, matches).mapToObj(number -> CsvColumn.MATCH + number))
                .flatMap(headings -> headings)
                .toList();
    }

    /** The cells of a row, one for each heading. */
    List<String> cells(CsvRow row) {
        var cells = new ArrayList<String>();
        for (var column : CsvColumn.values()) {
            cells.add(row.cells().getOrDefault(column, ""));
        }
        addPadded(row.options(), options, cells);
        addPadded(row.matches(), matches, cells);
        return cells;
    }

    private static void addPadded(List<String> texts, int columns, List<String> cells) {
        for (int i = 0; i < columns; i++) {
            cells.add(i < texts.size() ? texts.get(i) : "");
        }
    }
}
