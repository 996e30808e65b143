package app.lede.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Until when a learner may answer. What was sent by then may arrive later by the grace, and counts as given in time.
 *
 * @param at the learner's own; null: there is none
 * @param grace 0 or more
 */
record Deadline(@Nullable Instant at, Duration grace) {

    /**
     * The earlier of start plus time limit and closing, both with what the learner is granted; of a reopened attempt the
     * deadline it was reopened with.
     *
     * @param timeLimit the learner's own; null: none
     * @param closesAt the learner's own; null: none
     */
    static Deadline of(
            Instant startedAt,
            @Nullable Instant reopenedUntil,
            @Nullable Duration timeLimit,
            @Nullable Instant closesAt,
            Duration grace) {
        if (reopenedUntil != null) {
            return new Deadline(reopenedUntil, grace);
        }
        var at = Stream.concat(Stream.ofNullable(timeLimit).map(startedAt::plus), Stream.ofNullable(closesAt))
                .min(Instant::compareTo);
        return new Deadline(at.orElse(null), grace);
    }

    /** Until when what was sent in time may arrive; null: for ever. */
    @Nullable
    Instant openUntil() {
        return at == null ? null : at.plus(grace);
    }

    /** Whether nothing that arrives now counts any more. */
    boolean isOver(Instant now) {
        var until = openUntil();
        return until != null && !now.isBefore(until);
    }

    /** The moment that counts for what arrives now: never after the deadline. */
    Instant latest(Instant now) {
        return at != null && now.isAfter(at) ? at : now;
    }
}
