package app.lede.writing;

import app.lede.article.Article;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One version of an item set: it never changes. Numbers begin at 1. */
public record FrozenSet(
        UUID versionId,
        UUID setId,
        int number,
        String title,
        Article article,
        Instant frozenAt,
        List<FrozenItem> items) {
    public FrozenSet {
        items = List.copyOf(items);
    }
}
