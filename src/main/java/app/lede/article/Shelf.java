package app.lede.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills the shelf at start from the articles that come with Lede. A text that a newer release changed becomes an
 * article of its own, because evidence points into the old one.
 */
@Component
class Shelf implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
    private static final String FILES = "classpath*:content/articles/*.md";

    private final StoredArticles articles;
    private final ResourcePatternResolver resources;
    private final TransactionOperations transaction;
    private final Clock clock;

    Shelf(StoredArticles articles, ResourcePatternResolver resources, TransactionOperations transaction, Clock clock) {
        this.articles = articles;
        this.resources = resources;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var file : resources.getResources(FILES)) {
            put(file);
        }
    }

    private void put(Resource file) throws IOException {
        var name = String.valueOf(file.getFilename());
        try {
            var article = ShelfFile.parse(file.getContentAsString(StandardCharsets.UTF_8));
            transaction.executeWithoutResult(status -> put(name, article));
        } catch (IllegalArgumentException e) {
            LOG.error("The article {} is not put on the shelf: {}", name, e.getMessage());
        } catch (DataIntegrityViolationException e) {
            // another node that starts at the same time was quicker
            LOG.info("The article {} is on the shelf already", name);
        }
    }

    /** Puts an article on the shelf under a name, or brings what is there up to date. */
    void put(String name, Article article) {
        var there = articles.findByShelfName(name);
        if (there.isPresent() && there.get().hasText(article.text())) {
            there.get().describe(article);
            return;
        }
        there.ifPresent(older -> {
            older.retire();
            articles.flush();
        });
        articles.save(StoredArticle.onShelf(name, article, clock.instant()));
    }
}
