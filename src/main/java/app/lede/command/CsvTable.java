package app.lede.command;

import app.lede.base.text.TextDecoder;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a CSV file as spreadsheets write them: comma, semicolon or tab between cells, whichever the first line has
 * most of outside quotes; quoted cells; any line ends; with or without byte order mark. Empty lines are skipped, and
 * empty cells at the end of the first line are no columns.
 *
 * @param separator what stands between cells
 * @param lines at least the first, which names the columns; cells without the spaces around them
 */
record CsvTable(char separator, List<CsvTable.Line> lines) {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    CsvTable {
        lines = List.copyOf(lines);
    }

    /**
     * A line that is not empty.
     *
     * @param number in the file, from 1
     */
    record Line(int number, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** Without the empty cells at its end. */
        Line trimmed() {
            int end = cells.size();
            while (end > 0 && cells.get(end - 1).isEmpty()) {
                end--;
            }
            return new Line(number, cells.subList(0, end));
        }
    }

    static CsvTable read(byte[] bytes) throws TableRefused {
        var text = TextDecoder.decode(bytes);
        if (text.isEmpty()) {
            throw new TableRefused(1, 1, "This is not a text file: save the sheet as CSV.");
        }
        char separator = separator(text.get());
        var lines = new ArrayList<Line>();
        int line = 1;
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.get())) {
            for (var csvRecord : csv) {
                line = (int) Math.min(csvRecord.getStartingLineNumber(), Integer.MAX_VALUE);
                var read = new Line(
                        line, csvRecord.getFields().stream().map(String::strip).toList());
                if (!read.isEmpty()) {
                    lines.add(lines.isEmpty() ? read.trimmed() : read);
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            throw new TableRefused(
                    lines.isEmpty() ? 1 : line + 1,
                    1,
                    "The sheet cannot be read from here on: a quote is open, something stands behind a closing quote,"
                            + " or a cell is too long.");
        }
        if (lines.isEmpty()) {
            throw new TableRefused(1, 1, "The file is empty.");
        }
        return new CsvTable(separator, lines);
    }

    private static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        boolean isQuoted = false;
        boolean isBegun = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '"') {
                isQuoted = !isQuoted;
            } else if (character == '\n' && !isQuoted && isBegun) {
                break;
            }
            isBegun |= !Character.isWhitespace(character);
            for (int j = 0; j < SEPARATORS.length && !isQuoted; j++) {
                counts[j] += character == SEPARATORS[j] ? 1 : 0;
            }
        }
        int best = 0;
        for (int j = 1; j < SEPARATORS.length; j++) {
            best = counts[j] > counts[best] ? j : best;
        }
        return SEPARATORS[best];
    }
}
