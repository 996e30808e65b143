package app.lede.article;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That an instructor took an article out of their list. */
@Entity
@Table(name = "archived_article")
class ArchivedArticle implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID ownerId;
    private UUID articleId;
    private Instant archivedAt;

    protected ArchivedArticle() {}

    ArchivedArticle(UUID ownerId, UUID articleId, Instant now) {
        this.id = UUID.randomUUID();
        this.ownerId = ownerId;
        this.articleId = articleId;
        this.archivedAt = now;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    /** Rows are only ever added or deleted. */
    @Override
    public boolean isNew() {
        return true;
    }
}
