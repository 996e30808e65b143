package app.lede.results;

import app.lede.quiz.Quiz;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A score sheet as a file that spreadsheets open: UTF-8 with a byte order mark, RFC 4180.
 *
 * @param name of the file, from quiz and class
 * @param text its content, byte order mark and all
 */
public record ScoreFile(String name, String text) {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern NOT_FOR_FILE_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_NAME = 100;

    static ScoreFile of(Quiz quiz, ScoreSheet sheet) {
        var text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(head(sheet));
            sheet.rows().forEach(row -> csv.writeRecord(line(sheet, row)));
            csv.writeRecord(facility(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ScoreFile(fileName(quiz.title() + " " + quiz.className()) + ".csv", text.toString());
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> head(ScoreSheet sheet) {
        var head = new ArrayList<>(List.of("Learner", "Status", "Attempts", "Points", "Of", "Percent"));
        sheet.columns().forEach(column -> head.add("Q" + column.number() + " " + column.stem()));
        return head.stream().map(ScoreFile::harmless).toList();
    }

    private static List<String> line(ScoreSheet sheet, ScoreRow row) {
        var points = row.points();
        var share = sheet.share(row);
        var line = new ArrayList<>(List.of(
                harmless(row.name()),
                row.standing().say() + (row.enrolled() ? "" : ", no longer in the class"),
                String.valueOf(row.attempts()),
                points == null ? "" : Points.say(points),
                String.valueOf(sheet.points()),
                share == null ? "" : Points.say(share * 100)));
        for (int i = 0; i < sheet.columns().size(); i++) {
            line.add(points == null ? "" : Points.say(row.cells().get(i).credit()));
        }
        return line;
    }

    private static List<String> facility(ScoreSheet sheet) {
        var mean = sheet.meanShare();
        var line = new ArrayList<>(List.of(
                "Facility (mean share of the marks)",
                sheet.finished().size() + " finished",
                "",
                "",
                "",
                mean == null ? "" : Points.say(mean * 100)));
        for (var column : sheet.columns()) {
            var facility = column.facility();
            line.add(facility == null ? "" : Points.say(facility));
        }
        return line;
    }

    /**
     * A text that no spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection): what
     * begins like one gets an apostrophe in front.
     */
    static String harmless(String text) {
        var begin = text.stripLeading();
        boolean formula = !begin.isEmpty() && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(begin.charAt(0)) >= 0;
        boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula || control ? "'" + text : text;
    }

    private static String fileName(String title) {
        var name = NOT_FOR_FILE_NAMES.matcher(title).replaceAll("-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "scores" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
