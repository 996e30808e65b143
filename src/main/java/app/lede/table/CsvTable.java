package app.lede.table;

import app.lede.base.Refusal;
import app.lede.base.text.TextDecoder;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Rows of a CSV file, divided by commas, semicolons or tabs: whatever is most frequent in its first line. */
final class CsvTable {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvTable() {}

    static List<TableRow> read(byte[] bytes, TableLimits limits) {
        var text = TextDecoder.decode(bytes)
                .orElseThrow(() -> new Refusal("This file is no table. Save it as CSV or as .xlsx."));
        var rows = new ArrayList<TableRow>();
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text)) {
            for (var line : csv) {
                var row = new TableRow(
                        (int) line.getStartingLineNumber(),
                        line.getFields().stream().map(FormulaGuard::unguard).toList());
                if (row.cells().size() > limits.columns()) {
                    throw TableReader.tooManyColumns(row.number(), limits);
                }
                if (!row.isEmpty()) {
                    rows.add(row);
                }
                if (rows.size() > limits.rows()) {
                    throw TableReader.tooManyRows(limits);
                }
            }
        } catch (CsvParseException damaged) {
            throw new Refusal("This file cannot be read as CSV after row "
                    + (rows.isEmpty() ? 0 : rows.getLast().number()) + ". Save it again from the spreadsheet.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static char separator(String text) {
        var line = text.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char separator : SEPARATORS) {
            if (count(line, separator) > count(line, best)) {
                best = separator;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        return line.chars().filter(character -> character == separator).count();
    }
}
