package app.lede.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A typed answer that an instructor accepted for an item after the quiz was given. It is never changed, only removed. */
@Entity
@Table(name = "accepted_answer")
class AcceptedAnswer {
    @Id
    private UUID id;

    private UUID quizId;

    @Column(name = "version_item_id")
    private UUID frozenItemId;

    private String answer;
    private UUID acceptedBy;
    private Instant acceptedAt;

    protected AcceptedAnswer() {}

    AcceptedAnswer(UUID id, UUID quizId, UUID frozenItemId, String answer, UUID acceptedBy, Instant acceptedAt) {
        this.id = id;
        this.quizId = quizId;
        this.frozenItemId = frozenItemId;
        this.answer = answer;
        this.acceptedBy = acceptedBy;
        this.acceptedAt = acceptedAt;
    }

    UUID frozenItemId() {
        return frozenItemId;
    }

    String answer() {
        return answer;
    }
}
