package app.lede.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list, without its text.
 *
 * @param language BCP 47, such as "en"
 */
public record ArticleSummary(
        UUID id,
        boolean onShelf,
        String title,
        String source,
        @Nullable LocalDate published,
        String language,
        List<String> tags,
        int words,
        Instant addedAt) {
    public ArticleSummary {
        tags = List.copyOf(tags);
    }
}
