package app.lede.article;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Articles without a text, for sets whose questions came from elsewhere and rest on no article here. They stand on no
 * shelf. Callers know for whom they act.
 */
@Component
public class BlankArticles {
    private final StoredArticles articles;
    private final Clock clock;

    BlankArticles(StoredArticles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    /**
     * Adds one that belongs to somebody.
     *
     * @param title of what came from elsewhere; at most 300 characters
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Article add(UUID ownerId, String title) {
        var article =
                new Article(UUID.randomUUID(), false, title, "", "", "", null, "en", "", List.of(), Article.NO_TEXT);
        return articles.save(StoredArticle.ownedBy(ownerId, article, clock.instant()))
                .article();
    }
}
