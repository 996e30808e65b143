package app.lede.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One learner's sitting of a quiz. It begins open and ends once: submitted, or closed with what was saved. */
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
    private int atItem;

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
     * @param seed decides the order of questions and options for the whole sitting
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

    /** Where the learner was last, 0 for the first question. */
    int atItem() {
        return atItem;
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
            case OPEN -> {}
            case SUBMITTED ->
                throw new Ended("You have handed in this attempt, so its answers cannot be changed any more.");
            case CLOSED -> throw new Ended("This quiz has closed. What you had saved by then counts.");
        }
    }

    void moveTo(int position) {
        requireOpen();
        atItem = position;
    }

    /** Ends the sitting. A second call, or one after the deadline has ended it, changes nothing. */
    void submit(Instant now) {
        finish(AttemptState.SUBMITTED, now);
    }

    /** Ends the sitting with what was saved by the deadline. Once it has ended, this changes nothing. */
    void close(Instant deadline) {
        finish(AttemptState.CLOSED, deadline);
    }

    private void finish(AttemptState end, Instant at) {
        if (state == AttemptState.OPEN) {
            state = end;
            finishedAt = at.isBefore(startedAt) ? startedAt : at;
            openKey = null;
        }
    }
}
