package app.lede.command;

import app.lede.base.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dates of a file of annotated dates, in either of the two forms that the corpora come in. */
final class GoldDates {
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private GoldDates() {}

    /**
     * Reads tab-separated lines under a line of column names: {@code document, kind, value, text} with values such as
     * {@code when="2017-07-21"}, or {@code document, id, type, value, text} with TIMEX3 values.
     *
     * @return the dates by document, in the order of the file
     * @throws Refusal if a line has too few columns, with its number
     */
    static Map<String, List<GoldDate>> read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var dates = new LinkedHashMap<String, List<GoldDate>>();
        boolean timex = !lines.isEmpty() && lines.getFirst().startsWith("document\tid\ttype");
        int columns = timex ? 5 : 4;
        for (int i = 1; i < lines.size(); i++) {
            var cells = lines.get(i).split("\t");
            if (lines.get(i).isBlank()) {
                continue;
            }
            if (cells.length != columns) {
                throw new Refusal("%s, line %d: %d columns expected, %d found."
                        .formatted(file.getFileName(), i + 1, columns, cells.length));
            }
            var date = timex ? timex(cells) : attributes(cells);
            dates.computeIfAbsent(date.document(), document -> new ArrayList<>())
                    .add(date);
        }
        return dates;
    }

    private static GoldDate timex(String[] cells) {
        return GoldDate.of(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[4],
                cells[2],
                DaySpan.timex(cells[3]).orElse(null));
    }

    private static GoldDate attributes(String[] cells) {
        return GoldDate.of(
                cells[0].substring(cells[0].indexOf('/') + 1),
                0,
                cells[3],
                cells[1].toUpperCase(java.util.Locale.ROOT),
                span(cells[2]));
    }

    /** Open or vague bounds (notBefore, notAfter) are no date. */
    private static @Nullable DaySpan span(String value) {
        var values = new LinkedHashMap<String, String>();
        ATTRIBUTE.matcher(value).results().forEach(found -> values.put(found.group(1), found.group(2)));
        if (values.containsKey("when")) {
            return DaySpan.timex(values.get("when")).orElse(null);
        }
        var from = DaySpan.timex(values.getOrDefault("from", ""));
        var to = DaySpan.timex(values.getOrDefault("to", ""));
        return from.isPresent() && to.isPresent()
                ? new DaySpan(from.get().first(), to.get().last())
                : null;
    }
}
