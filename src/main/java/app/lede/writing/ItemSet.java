package app.lede.writing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Items being authored from one article, by one instructor. */
@Entity
@Table(name = "item_set")
class ItemSet {
    static final int MAX_TITLE = 300;

    @Id
    private UUID id;

    private UUID ownerId;
    private UUID articleId;
    private String title;
    private Instant changedAt;
    private Instant createdAt;

    private @Nullable Instant deletedAt;

    @Version
    private long version;

    protected ItemSet() {}

    ItemSet(UUID id, UUID ownerId, UUID articleId, String title, Instant now) {
        this.id = id;
        this.ownerId = ownerId;
        this.articleId = articleId;
        this.title = title;
        this.createdAt = now;
        this.changedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID articleId() {
        return articleId;
    }

    String title() {
        return title;
    }

    Instant changedAt() {
        return changedAt;
    }

    long revision() {
        return version;
    }

    boolean isOwnedBy(UUID instructorId) {
        return ownerId.equals(instructorId);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** Takes it out of its author's sight; a second call changes nothing. */
    void delete(Instant now) {
        if (deletedAt == null) {
            deletedAt = now;
        }
    }

    /** Takes a deletion back. */
    void restore() {
        deletedAt = null;
    }

    /** Notes a change of the set or its items: always a new revision, even twice in one microsecond. */
    void change(String newTitle, Instant now) {
        title = newTitle;
        changedAt = now.isAfter(changedAt) ? now : changedAt.plusNanos(1_000);
    }
}
