package app.lede.article;

import app.lede.base.text.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every article by its id, for services of other rooms: they check who may read it, for the quiz or the set it belongs
 * to. Screens use {@link Articles}.
 */
@Component
public class ArticleArchive {
    private final StoredArticles articles;

    ArticleArchive(StoredArticles articles) {
        this.articles = articles;
    }

    /**
     * The article.
     *
     * @throws IllegalArgumentException if there is none: other rooms only ask for articles they refer to
     */
    @Transactional(readOnly = true)
    public Article get(UUID articleId) {
        return articles.findById(articleId)
                .map(StoredArticle::article)
                .orElseThrow(() -> new IllegalArgumentException("no article " + articleId));
    }

    /** The titles of the articles given, without reading their texts. */
    @Transactional(readOnly = true)
    public Map<UUID, String> titles(Collection<UUID> articleIds) {
        return articles.titles(articleIds).stream()
                .collect(Collectors.toMap(StoredArticles.Title::getId, StoredArticles.Title::getTitle));
    }

    /** The tags of the articles given, without reading their texts. */
    @Transactional(readOnly = true)
    public Map<UUID, List<String>> tags(Collection<UUID> articleIds) {
        return articles.tags(articleIds).stream()
                .collect(Collectors.toMap(StoredArticles.Tags::getId, stored -> Tags.divided(stored.getTags())));
    }
}
