package app.lede.review;

import app.lede.attempt.OutcomeKind;
import app.lede.item.ItemKind;
import app.lede.review.memory.Grade;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An answer about a fact, from a quiz or a review. It is kept for good, also when the learner takes it back. */
@Entity
@Table(name = "fact_answer")
class LoggedAnswer {
    @Id
    private UUID id;

    private UUID learnerId;
    private UUID articleId;
    private String factKey;

    @Column(name = "version_item_id")
    private UUID frozenItemId;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    private @Nullable UUID attemptId;
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private OutcomeKind outcome;

    private double share;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private @Nullable Integer certainty;

    private int wrongTries;
    private @Nullable Integer seconds;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private boolean askable;
    private boolean undone;

    @Version
    private @Nullable Long version;

    protected LoggedAnswer() {}

    /** @param attemptId null: it was given in a review */
    LoggedAnswer(
            UUID id,
            UUID learnerId,
            FactName name,
            @Nullable UUID attemptId,
            UUID frozenItemId,
            Instant answeredAt,
            Recollection recollection) {
        this.id = id;
        this.learnerId = learnerId;
        this.articleId = name.articleId();
        this.factKey = name.key();
        this.attemptId = attemptId;
        become(frozenItemId, answeredAt, recollection);
    }

    FactName name() {
        return new FactName(articleId, factKey);
    }

    UUID frozenItemId() {
        return frozenItemId;
    }

    ItemKind kind() {
        return kind;
    }

    @Nullable
    UUID attemptId() {
        return attemptId;
    }

    boolean isAskable() {
        return askable;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Grade grade() {
        return grade;
    }

    Replay.Answer toReplay() {
        return new Replay.Answer(answeredAt, grade, attemptId == null);
    }

    /** The answer as it counts now: a regrade has changed what it is worth, or the attempt was opened again. */
    final void become(UUID changedItemId, Instant at, Recollection recollection) {
        frozenItemId = changedItemId;
        answeredAt = at;
        kind = recollection.kind();
        outcome = recollection.outcome();
        share = recollection.share();
        certainty = recollection.certainty();
        wrongTries = recollection.wrongTries();
        var took = recollection.took();
        seconds = took == null ? null : (int) Math.min(Integer.MAX_VALUE, took.toSeconds());
        grade = recollection.grade();
    }

    /** Whether the quiz that was answered lets the fact be asked again. */
    void letAsk(boolean changed) {
        askable = changed;
    }

    /** The learner takes it back: it does not count any more. */
    void undo() {
        undone = true;
    }
}
