package app.lede.review;

import java.util.List;
import java.util.UUID;

/**
 * How many facts of an article a learner did not know when they were last asked.
 *
 * @param tags what the article is about
 */
public record ArticleMistakes(UUID articleId, String title, List<String> tags, int facts) {
    public ArticleMistakes {
        tags = List.copyOf(tags);
    }
}
