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
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article in a file: plain text whose first lines may be {@code TITLE:} and {@code DATE:}, or Markdown with front
 * matter.
 *
 * @param text the whole text of the file, to which all offsets point, with the header blanked out so that it is not read
 *     as prose; as long as the file's text
 * @param published null also where the date is not written as year-month-day
 * @param whole the whole text of the file as it stands
 */
record ArticleFile(String title, @Nullable LocalDate published, String text, String whole) {
    private static final Pattern HEADER = Pattern.compile("^(TITLE|DATE|SOURCE|AUTHOR|URL):[ \\t]*(.*)$");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\\uFEFF?---[ \\t]*\\r?\\n(.*?)\\r?\\n---[ \\t]*(?:\\r?\\n|\\z)", Pattern.DOTALL);
    private static final long LARGEST = 8L << 20;

    /** @throws Refusal if it is not a text */
    static ArticleFile read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new Refusal("This file is too large for an article.");
        }
        return of(decode(Files.readAllBytes(file)));
    }

    private static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refusal("This file is not a text.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Refusal("This file is not a text in UTF-8.");
        }
    }

    static ArticleFile of(String whole) {
        var fields = new LinkedHashMap<String, String>();
        int begin = frontMatter(whole, fields);
        if (begin == 0) {
            begin = header(whole, fields);
        }
        return new ArticleFile(
                fields.getOrDefault("title", ""), published(fields), " ".repeat(begin) + whole.substring(begin), whole);
    }

    private static int frontMatter(String whole, Map<String, String> fields) {
        var matcher = FRONT_MATTER.matcher(whole);
        if (!matcher.find()) {
            return 0;
        }
        matcher.group(1).lines().forEach(line -> {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip().replaceAll("^[\"'](.*)[\"']$", "$1"));
            }
        });
        return matcher.end();
    }

    private static int header(String whole, Map<String, String> fields) {
        int at = whole.startsWith("\uFEFF") ? 1 : 0;
        int begin = at;
        while (at < whole.length()) {
            int end = whole.indexOf('\n', at);
            end = end < 0 ? whole.length() : end;
            var matcher = HEADER.matcher(whole.substring(at, end).stripTrailing());
            if (!matcher.matches()) {
                break;
            }
            fields.put(
                    matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).strip());
            at = Math.min(whole.length(), end + 1);
            begin = at;
        }
        return begin;
    }

    private static @Nullable LocalDate published(Map<String, String> fields) {
        var said = fields.getOrDefault("published", fields.getOrDefault("date", ""));
        if (said.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(said.length() > 10 ? said.substring(0, 10) : said);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
