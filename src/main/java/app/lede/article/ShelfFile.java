package app.lede.article;

import app.lede.base.text.Tags;
import app.lede.document.MarkdownText;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads a file of the article folder: front matter between two lines of hyphens, then Markdown. */
final class ShelfFile {
    private static final Pattern FORM = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);

    private ShelfFile() {}

    /**
     * The article, with a new id; its paragraphs and headings stand apart by an empty line.
     *
     * @throws IllegalArgumentException if front matter or a required field is missing
     */
    static Article parse(String content) {
        var form = FORM.matcher(content);
        if (!form.matches()) {
            throw new IllegalArgumentException("it does not begin with front matter between two lines of ---");
        }
        Map<String, Object> fields = new Yaml(new SafeConstructor(new LoaderOptions())).load(form.group(1));
        return new Article(
                UUID.randomUUID(),
                true,
                required(fields, "title"),
                required(fields, "source"),
                text(fields.get("address")),
                required(fields, "author"),
                date(fields.get("published")),
                required(fields, "language"),
                required(fields, "licence"),
                Tags.divided(required(fields, "tags")),
                MarkdownText.plain(form.group(2)));
    }

    private static String required(Map<String, Object> fields, String name) {
        var value = text(fields.get(name));
        if (value.isBlank()) {
            throw new IllegalArgumentException("the field “" + name + "” is missing");
        }
        return value;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static LocalDate date(@Nullable Object value) {
        return switch (value) {
            // YAML reads 2021-09-14 as a moment at midnight UTC
            case Date moment -> LocalDate.ofInstant(moment.toInstant(), ZoneOffset.UTC);
            case null -> throw new IllegalArgumentException("the field “published” is missing");
            default -> LocalDate.parse(value.toString());
        };
    }
}
