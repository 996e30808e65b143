package app.lede.exchange;

import app.lede.base.text.TextDecoder;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

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
            List<String> headings = List.of();
            for (var csvRecord : csv) {
                line = (int) Math.min(csvRecord.getStartingLineNumber(), Integer.MAX_VALUE);
                if (findings.isFull()) {
                    return;
                }
                if (headings.isEmpty()) {
                    headings = headings(csvRecord, findings);
                    if (!headings.contains(CsvColumn.QUESTION.heading())) {
                        findings.leaveOut(line, "The first line must name the columns; one must be “question”.");
                        return;
                    }
                } else if (csvRecord.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    read(row(headings, csvRecord), line, findings);
                }
            }
        } catch (CsvParseException | UncheckedIOException | IOException e) {
            findings.leaveOut(line, "The sheet cannot be read from here on: a cell is too long or a quote is open.");
        }
    }

    private static void read(CsvRow row, int line, Findings findings) {
        var question = new Question(line);
        try {
            findings.add(question, new CsvItem(row, question, new Contents(findings)).read());
        } catch (Unreadable e) {
            findings.leaveOut(line, e.sentence());
        }
    }

    private static List<String> headings(CsvRecord first, Findings findings) {
        var headings = new ArrayList<String>();
        for (var cell : first.getFields()) {
            var heading = cell.strip().toLowerCase(Locale.ROOT);
            boolean isKnown = heading.isEmpty()
                    || heading.startsWith(CsvColumn.OPTION.strip())
                    || heading.startsWith(CsvColumn.MATCH.strip())
                    || CsvColumn.ofHeading(heading).isPresent();
            if (!isKnown) {
                findings.note(1, "The column “" + CleanText.title(cell) + "” is not known and not read.");
            }
            headings.add(heading);
        }
        return headings;
    }

    private static CsvRow row(List<String> headings, CsvRecord csvRecord) {
        var cells = new EnumMap<CsvColumn, String>(CsvColumn.class);
        var options = new ArrayList<String>();
        var matches = new ArrayList<String>();
        for (int i = 0; i < Math.min(headings.size(), csvRecord.getFieldCount()); i++) {
            var heading = headings.get(i);
            var cell = CsvCell.read(csvRecord.getField(i));
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
