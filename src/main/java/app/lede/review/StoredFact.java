package app.lede.review;

import app.lede.item.ItemKind;
import app.lede.review.memory.Grade;
import app.lede.review.memory.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a learner remembers of one fact: it follows from their {@link LoggedAnswer}s. */
@Entity
@Table(name = "fact_memory")
class StoredFact {
    @Id
    private UUID id;

    private UUID learnerId;
    private UUID articleId;
    private String factKey;
    private String statement;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private int step;
    private double stability;
    private double difficulty;
    private int answers;
    private int lapses;
    private Instant firstAt;
    private Instant answeredAt;

    /** The same in whole seconds, for {@link ClassSums}. */
    private long answeredSecond;

    private Instant dueAt;

    @Column(name = "last_item_id")
    private UUID lastFrozenItemId;

    @Enumerated(EnumType.STRING)
    private ItemKind lastKind;

    @Enumerated(EnumType.STRING)
    private Grade lastGrade;

    private boolean askable;
    private boolean suspended;
    private @Nullable Instant buriedUntil;

    @Version
    private @Nullable Long version;

    protected StoredFact() {}

    StoredFact(UUID id, UUID learnerId, FactName name, String statement, Replay.Stand stand, LoggedAnswer last) {
        this.id = id;
        this.learnerId = learnerId;
        this.articleId = name.articleId();
        this.factKey = name.key();
        this.statement = statement;
        become(stand, last);
    }

    UUID id() {
        return id;
    }

    UUID learnerId() {
        return learnerId;
    }

    FactName name() {
        return new FactName(articleId, factKey);
    }

    String statement() {
        return statement;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    UUID lastFrozenItemId() {
        return lastFrozenItemId;
    }

    ItemKind lastKind() {
        return lastKind;
    }

    boolean belongsTo(UUID personId) {
        return learnerId.equals(personId);
    }

    /** Takes how it stands by all answers, of which one is the last. */
    final void become(Replay.Stand stand, LoggedAnswer last) {
        phase = stand.fact().phase();
        step = stand.fact().step();
        stability = stand.fact().memory().stability();
        difficulty = stand.fact().memory().difficulty();
        answers = stand.answers();
        lapses = stand.lapses();
        firstAt = stand.firstAt();
        answeredAt = stand.answeredAt();
        answeredSecond = answeredAt.getEpochSecond();
        dueAt = stand.dueAt();
        lastFrozenItemId = last.frozenItemId();
        lastKind = last.kind();
        lastGrade = last.grade();
    }

    /** Whether a quiz has told the key of a question about it, so that it can be asked again. */
    void mayBeAsked(boolean changed) {
        askable = changed;
    }

    /** It is not asked before the moment given. */
    void bury(Instant until) {
        buriedUntil = until;
    }

    /** It is not asked any more, until it is taken up again. */
    void suspend(boolean changed) {
        suspended = changed;
    }
}
