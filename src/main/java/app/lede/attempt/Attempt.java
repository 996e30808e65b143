package app.lede.attempt;

import app.lede.base.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One learner's sitting of a quiz: open, then ended once, submitted or closed at its deadline; an instructor may open it
 * again, and then it ends once more. Whatever is not foreseen here is refused.
 */
@Entity
@Table(name = "attempt")
class Attempt {
    @Id
    private UUID id;

    private UUID quizId;
    private UUID learnerId;
    private int number;
    private long seed;

    @Enumerated(EnumType.STRING)
    private AttemptState state;

    /** Unique while the attempt is open: two starts at the same moment cannot make two open attempts. */
    private @Nullable String openKey;

    private Instant startedAt;
    private @Nullable Instant finishedAt;

    /** As last worked out from quiz, rules and what the learner is granted: the truth is {@link Deadlines}. */
    private @Nullable Instant dueAt;

    private @Nullable Instant openUntil;
    private @Nullable Instant reopenedUntil;
    private int atItem;

    /** When {@link #atItem} was set last; null: not since the start. */
    private @Nullable Instant movedAt;

    /** What it comes to; null while it runs, and when it is to be added up again. */
    private @Nullable Double points;

    @Version
    private @Nullable Long version;

    protected Attempt() {}

    private Attempt(UUID id, UUID quizId, UUID learnerId, int number, long seed, Instant startedAt) {
        this.id = id;
        this.quizId = quizId;
        this.learnerId = learnerId;
        this.number = number;
        this.seed = seed;
        this.state = AttemptState.OPEN;
        this.openKey = openKey(quizId, learnerId);
        this.startedAt = startedAt;
    }

    /**
     * Begins a sitting at its first question.
     *
     * @param number 1 for the learner's first attempt at this quiz
     * @param seed decides which questions are drawn, and the order of questions and options, for the whole sitting
     */
    static Attempt start(UUID id, UUID quizId, UUID learnerId, int number, long seed, Instant now) {
        return new Attempt(id, quizId, learnerId, number, seed, now);
    }

    static String openKey(UUID quizId, UUID learnerId) {
        return quizId + ":" + learnerId;
    }

    UUID id() {
        return id;
    }

    UUID quizId() {
        return quizId;
    }

    UUID learnerId() {
        return learnerId;
    }

    int number() {
        return number;
    }

    long seed() {
        return seed;
    }

    AttemptState state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant reopenedUntil() {
        return reopenedUntil;
    }

    /**
     * Where the learner went last, 0 for the first question. Since then they may have answered elsewhere: see
     * {@link Place}.
     */
    int atItem() {
        return atItem;
    }

    /** Since when the learner is at {@link #atItem}. */
    Instant movedAt() {
        return movedAt == null ? startedAt : movedAt;
    }

    boolean belongsTo(UUID personId) {
        return learnerId.equals(personId);
    }

    /**
     * Passes while answers can be given.
     *
     * @throws Ended otherwise
     */
    void requireOpen() {
        switch (state) {
            case OPEN, REOPENED -> {}
            case SUBMITTED ->
                throw new Ended("You have handed in this attempt, so its answers cannot be changed any more.");
            case CLOSED ->
                throw new Ended("Your time for this quiz is over: it has closed. What you had saved by then counts.");
        }
    }

    void moveTo(int position, Instant now) {
        requireOpen();
        atItem = position;
        movedAt = now;
    }

    /**
     * Goes on to a question, never back to one that was left.
     *
     * @throws Refusal if the learner has gone past it
     */
    void moveForwardTo(int position) {
        requireOpen();
        requireNotLeft(position);
        atItem = position;
    }

    /**
     * Passes if the learner has not gone past the question: where a quiz only goes forward, {@link #atItem} only grows.
     *
     * @throws Refusal otherwise
     */
    void requireNotLeft(int position) {
        if (position < atItem) {
            throw new Refusal("You have gone past this question, and this quiz only goes forward.");
        }
    }

    /** Keeps the deadline where the database finds it. An attempt that has ended keeps its last. */
    void dueBy(Deadline deadline) {
        if (!state.isFinished()) {
            dueAt = deadline.at();
            openUntil = deadline.openUntil();
        }
    }

    /** Ends the sitting. A second call, or one after the deadline has ended it, changes nothing. */
    void submit(Instant now) {
        finish(AttemptState.SUBMITTED, now);
    }

    /** Ends the sitting with what was saved by the deadline. Once it has ended, this changes nothing. */
    void close(Instant deadline) {
        finish(AttemptState.CLOSED, deadline);
    }

    /** Ends the sitting at its deadline, if nothing that arrives now counts any more; whether it has ended with this. */
    boolean closeIfOver(Instant now) {
        var until = openUntil;
        var deadline = dueAt;
        if (state.isFinished() || until == null || deadline == null || now.isBefore(until)) {
            return false;
        }
        close(deadline);
        return true;
    }

    /**
     * Opens a sitting that has ended, with all its answers, until a deadline of its own.
     *
     * @throws Refusal if it has not ended, or the deadline is not in the future
     */
    void reopen(Deadline until, Instant now) {
        if (!state.isFinished()) {
            throw new Refusal("This attempt is open already.");
        }
        var at = until.at();
        if (at == null || !at.isAfter(now)) {
            throw new Refusal("Choose a time in the future.");
        }
        state = AttemptState.REOPENED;
        openKey = openKey(quizId, learnerId);
        finishedAt = null;
        reopenedUntil = at;
        toAddUp();
        dueBy(until);
    }

    /**
     * Keeps what the attempt comes to, until {@link #toAddUp}. The attempt has ended, and is locked.
     *
     * @param sum of credit times what the question is worth, 0 or more
     */
    void comesTo(double sum) {
        points = sum;
    }

    /** A mark or a question's worth has changed: what was added up is not true any more. */
    void toAddUp() {
        points = null;
    }

    private void finish(AttemptState end, Instant at) {
        if (!state.isFinished()) {
            state = end;
            finishedAt = at.isBefore(startedAt) ? startedAt : at;
            openKey = null;
            openUntil = null;
        }
    }
}
