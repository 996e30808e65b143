package app.lede.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why an instructor gave a response points by hand, and what they say about it. */
@Entity
@Table(name = "response_note")
class ResponseNote {
    @Id
    private UUID id;

    private UUID attemptId;

    @Column(name = "version_item_id")
    private UUID frozenItemId;

    private @Nullable String reason;

    @Column(name = "comment")
    private @Nullable String words;

    private UUID notedBy;
    private Instant notedAt;

    @Version
    private @Nullable Long version;

    protected ResponseNote() {}

    ResponseNote(UUID id, UUID attemptId, UUID frozenItemId, UUID by, Instant now) {
        this.id = id;
        this.attemptId = attemptId;
        this.frozenItemId = frozenItemId;
        this.notedBy = by;
        this.notedAt = now;
    }

    UUID frozenItemId() {
        return frozenItemId;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String comment() {
        return words;
    }

    /** @param why null: no points are given by hand any more */
    void explain(@Nullable String why, UUID by, Instant now) {
        reason = why;
        touched(by, now);
    }

    /** @param said null: nothing any more */
    void comment(@Nullable String said, UUID by, Instant now) {
        words = said;
        touched(by, now);
    }

    boolean isEmpty() {
        return reason == null && words == null;
    }

    private void touched(UUID by, Instant now) {
        notedBy = by;
        notedAt = now;
    }
}
