package app.lede.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attempt that has been put down as answers about facts, and how it stood then. */
@Entity
@Table(name = "fed_attempt")
class FedAttempt {
    @Id
    private UUID attemptId;

    private UUID learnerId;
    private String mark;

    @Version
    private @Nullable Long version;

    protected FedAttempt() {}

    FedAttempt(UUID attemptId, UUID learnerId, String mark) {
        this.attemptId = attemptId;
        this.learnerId = learnerId;
        this.mark = mark;
    }

    UUID attemptId() {
        return attemptId;
    }

    String mark() {
        return mark;
    }

    void stands(String changed) {
        mark = changed;
    }
}
