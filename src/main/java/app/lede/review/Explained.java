package app.lede.review;

import app.lede.article.Article;
import app.lede.attempt.ResponseRecord;
import app.lede.writing.FrozenItem;
import java.time.Instant;
import java.util.List;

/** An attempt whose feedback the learner may see: only from such ones is anything told about facts. */
record Explained(Article article, List<FrozenItem> items, Instant finishedAt, List<ResponseRecord> responses) {
    Explained {
        items = List.copyOf(items);
        responses = List.copyOf(responses);
    }
}
