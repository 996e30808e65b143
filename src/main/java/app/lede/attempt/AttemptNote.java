package app.lede.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an instructor says about an attempt as a whole. */
@Entity
@Table(name = "attempt_note")
class AttemptNote {
    @Id
    private UUID attemptId;

    @Column(name = "comment")
    private String words;

    private UUID notedBy;
    private Instant notedAt;

    @Version
    private @Nullable Long version;

    protected AttemptNote() {}

    AttemptNote(UUID attemptId, String words, UUID by, Instant now) {
        this.attemptId = attemptId;
        this.words = words;
        this.notedBy = by;
        this.notedAt = now;
    }

    String comment() {
        return words;
    }

    void comment(String changed, UUID by, Instant now) {
        words = changed;
        notedBy = by;
        notedAt = now;
    }
}
