package app.lede.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article in a list, without its text. */
public record ArticleSummary(
        UUID id,
        boolean onShelf,
        String title,
        String source,
        @Nullable LocalDate published,
        int words,
        Instant addedAt) {}
