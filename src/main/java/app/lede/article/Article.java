package app.lede.article;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text with its provenance. Its text never changes: evidence points into it. It is empty where questions were imported
 * that rest on no article.
 *
 * @param onShelf whether it is there for every instructor, not only for the one who brought it
 * @param source where it comes from, or where its facts come from
 * @param sourceAddress the web address of the source; may be empty
 * @param language BCP 47, such as "en"
 */
public record Article(
        UUID id,
        boolean onShelf,
        String title,
        String source,
        String sourceAddress,
        String author,
        @Nullable LocalDate published,
        String language,
        String licence,
        List<String> tags,
        String text) {
    public Article {
        tags = List.copyOf(tags);
    }

    /** The text of what is not there to be read: a set whose questions rest on no article. */
    public static final String NO_TEXT = "";

    /** Whether there is anything to read. */
    public boolean hasText() {
        return !text.isBlank();
    }

    /** How many words the text has. */
    public int words() {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
