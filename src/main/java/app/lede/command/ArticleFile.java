package app.lede.command;

import app.lede.base.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article in a file: plain text whose first lines may be {@code TITLE:} and {@code DATE:}, or Markdown with front
 * matter. Lines may end in any way, and a byte order mark may stand first.
 *
 * @param title empty where the file names none; the first heading of Markdown without front matter is one
 * @param published null where the file names none, or one that is not understood
 * @param dateProblem what is wrong with the date the file names; empty if nothing
 * @param text the whole text of the file, to which all offsets point, with the header blanked out so that it is not read
 *     as prose; as long as the file's text
 * @param whole the whole text of the file as it stands
 */
record ArticleFile(String title, @Nullable LocalDate published, String dateProblem, String text, String whole) {
    private static final String MARK = "\uFEFF";
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");
    private static final Pattern HEADER =
            Pattern.compile("(TITLE|DATE|SOURCE|AUTHOR|URL):[ \\t]*(.*?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern HEADING = Pattern.compile("#[ \\t]+(.+?)[ \\t#]*");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");
    private static final int LARGEST = 8 << 20;

    /** @throws Refusal if it is not a text */
    static ArticleFile read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Refusal("This file is too large for an article.");
            }
            return of(decode(bytes));
        }
    }

    private static String decode(byte[] bytes) {
        if (begins(bytes, "%PDF-")) {
            throw new Refusal("This is a PDF, not a text: save its text as a plain text file.");
        }
        if (begins(bytes, "PK\u0003\u0004")) {
            throw new Refusal("This is a packed document, not a text: save its text as a plain text file.");
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refusal("This file is not a text: it contains null characters.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Refusal("This file is not a text in UTF-8: if it is a text, save it as UTF-8.");
        }
    }

    private static boolean begins(byte[] bytes, String signature) {
        var first = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= first.length && java.util.Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }

    static ArticleFile of(String whole) {
        var fields = new LinkedHashMap<String, String>();
        int start = whole.startsWith(MARK) ? 1 : 0;
        int begin = frontMatter(whole, start, fields);
        if (begin == start) {
            begin = header(whole, start, fields);
        }
        var named = fields.getOrDefault("title", "");
        var title = named.isEmpty() ? heading(whole, begin) : named;
        var said = fields.getOrDefault("published", fields.getOrDefault("date", ""));
        var published = PublishedDate.of(said).orElse(null);
        var problem = said.isEmpty() || published != null
                ? ""
                : "The date “" + said + "” is not understood, so the article is read without one:"
                        + " write it as year-month-day, for example 2021-09-14.";
        return new ArticleFile(title, published, problem, " ".repeat(begin) + whole.substring(begin), whole);
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
        if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
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

    private static String heading(String whole, int begin) {
        var line = LINE.matcher(whole).region(begin, whole.length());
        while (line.find() && line.end() > line.start()) {
            if (!line.group(1).isBlank()) {
                var heading = HEADING.matcher(line.group(1));
                return heading.matches() ? heading.group(1) : "";
            }
        }
        return "";
    }
}
