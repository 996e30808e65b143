package app.lede.article;

import app.lede.base.text.Tags;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article in the database. Its text is set once: evidence points into it. */
@Entity
@Table(name = "article")
class StoredArticle {
    @Id
    private UUID id;

    private @Nullable UUID ownerId;
    private @Nullable String shelfName;
    private String title;
    private String source;
    private String sourceAddress;
    private String author;
    private @Nullable LocalDate published;
    private String language;
    private String licence;
    private String tags;

    @Column(name = "body", updatable = false)
    private String text;

    private Instant addedAt;

    @Version
    private long version;

    protected StoredArticle() {}

    private StoredArticle(Article article, @Nullable UUID ownerId, @Nullable String shelfName, Instant now) {
        this.id = article.id();
        this.ownerId = ownerId;
        this.shelfName = shelfName;
        this.title = article.title();
        this.source = article.source();
        this.sourceAddress = article.sourceAddress();
        this.author = article.author();
        this.published = article.published();
        this.language = article.language();
        this.licence = article.licence();
        this.tags = String.join(",", article.tags());
        this.text = article.text();
        this.addedAt = now;
    }

    static StoredArticle ownedBy(UUID ownerId, Article article, Instant now) {
        return new StoredArticle(article, ownerId, null, now);
    }

    static StoredArticle onShelf(String shelfName, Article article, Instant now) {
        return new StoredArticle(article, null, shelfName, now);
    }

    /** Takes what is known about the article from a newer release; the text stays. */
    void describe(Article newer) {
        title = newer.title();
        source = newer.source();
        sourceAddress = newer.sourceAddress();
        author = newer.author();
        published = newer.published();
        language = newer.language();
        licence = newer.licence();
        tags = String.join(",", newer.tags());
    }

    /** Takes it off the shelf for a newer text; sets made from it keep it. */
    void retire() {
        shelfName = null;
    }

    boolean hasText(String other) {
        return text.equals(other);
    }

    /** Whether the instructor may read it: everybody may read what is or was on the shelf. */
    boolean readableBy(UUID instructorId) {
        return ownerId == null || ownerId.equals(instructorId);
    }

    Article article() {
        return new Article(
                id,
                ownerId == null,
                title,
                source,
                sourceAddress,
                author,
                published,
                language,
                licence,
                Tags.divided(tags),
                text);
    }

    ArticleSummary summary() {
        var article = article();
        return new ArticleSummary(
                id, ownerId == null, title, source, published, language, article.tags(), article.words(), addedAt);
    }
}
