package app.lede.exchange;

import app.lede.base.text.TextDecoder;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the sheet that {@link CsvItemWriter} writes, and what people make of it in a spreadsheet. */
final class CsvItemReader implements ItemReader {
    private static final char[] SEPARATORS = {',', ';', '\t'};

    @Override
    public void read(byte[] bytes, Findings findings) {
        var text = TextDecoder.decode(bytes);
        if (text.isEmpty()) {
            findings.leaveOut(0, "This is not a text file.");
            return;
        }
        int line = 1;
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text.get()))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text.get())) {
            var sheet = new SheetRows(findings);
            for (var csvRecord : csv) {
                line = (int) Math.min(csvRecord.getStartingLineNumber(), Integer.MAX_VALUE);
                var cells = csvRecord.getFields().stream().map(CsvCell::read).toList();
                if (!sheet.read(line, cells)) {
                    return;
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            findings.leaveOut(line, "The sheet cannot be read from here on: a cell is too long or a quote is open.");
        }
    }

    /** The character that stands most often in the first line. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        var first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long count =
                    first.chars().filter(character -> character == separator).count();
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }
}
