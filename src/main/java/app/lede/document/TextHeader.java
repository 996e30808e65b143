package app.lede.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a text say about it: lines such as {@code TITLE:} and {@code DATE:}, or the front matter of
 * Markdown. Lines may end in any way, and a byte order mark may stand first.
 *
 * @param fields what is said, by the name in small letters; the first of each name counts
 * @param title empty where none is named; the first heading of Markdown without front matter is one
 * @param headingEnd where the text goes on behind a first heading that is the title; as {@code end} if there is none
 * @param end where the text begins; 0 if nothing is said about it
 */
public record TextHeader(Map<String, String> fields, String title, int end, int headingEnd) {
    private static final String MARK = "\uFEFF";
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");
    private static final Pattern HEADER =
            Pattern.compile("(TITLE|DATE|SOURCE|AUTHOR|URL):[ \\t]*(.*?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern HEADING = Pattern.compile("#[ \\t]+(.+?)[ \\t#]*");
    /** A line with more is no line of a header: what is looked for in it takes the square of its length. */
    private static final int LONGEST_LINE = 2_000;

    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");

    public TextHeader {
        fields = Map.copyOf(fields);
    }

    /** Of a text that may have none. */
    public static TextHeader of(String whole) {
        var fields = new LinkedHashMap<String, String>();
        int start = whole.startsWith(MARK) ? 1 : 0;
        int begin = frontMatter(whole, start, fields);
        if (begin == start) {
            begin = header(whole, start, fields);
        }
        var named = fields.getOrDefault("title", "");
        return named.isEmpty() ? heading(whole, begin, fields) : new TextHeader(fields, named, begin, begin);
    }

    /** What a field says; empty if it is not there. */
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The date named; null where there is none, or one that is not understood. */
    public @Nullable LocalDate published() {
        return PublishedDate.of(said()).orElse(null);
    }

    /** What is wrong with the date named; empty if nothing. */
    public String dateProblem() {
        return said().isEmpty() || published() != null
                ? ""
                : "The date “" + said() + "” is not understood, so the article is read without one:"
                        + " write it as year-month-day, for example 2021-09-14.";
    }

    private String said() {
        return fields.getOrDefault("published", field("date"));
    }

    /** @return where the article begins; {@code start} if there is no front matter */
    private static int frontMatter(String whole, int start, Map<String, String> fields) {
        var line = LINE.matcher(whole).region(start, whole.length());
        if (!line.lookingAt() || !FENCE.matcher(line.group(1)).matches()) {
            return start;
        }
        var found = new LinkedHashMap<String, String>();
        while (line.find() && !line.group(2).isEmpty() || line.group().length() > 0) {
            if (FENCE.matcher(line.group(1)).matches()) {
                fields.putAll(found);
                return line.end();
            }
            addField(line.group(1), found);
        }
        return start;
    }

    private static void addField(String line, Map<String, String> fields) {
        int colon = line.indexOf(':');
        if (colon > 0 && line.length() <= LONGEST_LINE && !Character.isWhitespace(line.charAt(0))) {
            var value = line.substring(colon + 1).strip();
            var quoted = QUOTED.matcher(value);
            fields.putIfAbsent(
                    line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                    quoted.matches() ? quoted.group(2) : value);
        }
    }

    /** @return where the article begins: behind the last line of the header */
    private static int header(String whole, int start, Map<String, String> fields) {
        var line = LINE.matcher(whole).region(start, whole.length());
        int begin = start;
        while (line.find() && line.end() > line.start()) {
            if (line.group(1).length() > LONGEST_LINE) {
                break;
            }
            var header = HEADER.matcher(line.group(1));
            if (header.matches()) {
                fields.putIfAbsent(header.group(1).toLowerCase(Locale.ROOT), header.group(2));
                begin = line.end();
            } else if (!line.group(1).isBlank()) {
                break;
            }
        }
        return begin;
    }

    private static TextHeader heading(String whole, int begin, Map<String, String> fields) {
        var line = LINE.matcher(whole).region(begin, whole.length());
        while (line.find() && line.end() > line.start()) {
            if (line.group(1).length() > LONGEST_LINE) {
                break;
            }
            if (!line.group(1).isBlank()) {
                var heading = HEADING.matcher(line.group(1));
                if (heading.matches()) {
                    return new TextHeader(fields, heading.group(1), begin, line.end());
                }
                break;
            }
        }
        return new TextHeader(fields, "", begin, begin);
    }
}
