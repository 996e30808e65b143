package app.lede.results;

import app.lede.attempt.AttemptRecord;
import app.lede.attempt.AttemptState;
import app.lede.attempt.ResponseRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How long learners took. Pure. The time of an attempt runs from its start until it was handed in; where the clock ended
 * it, until its last answer was saved, since nobody knows how long the learner was there after that.
 *
 * @param n how many times there are
 */
public record TimeUsed(int n, Duration shortest, Duration median, Duration longest) {
    private static final int SECONDS = 60;

    /** The time of an attempt; empty while it runs, and if the clock ended it before any answer. */
    static Optional<Duration> of(AttemptRecord attempt) {
        if (!attempt.state().isFinished()) {
            return Optional.empty();
        }
        Optional<Instant> end = attempt.state() == AttemptState.SUBMITTED
                ? Optional.ofNullable(attempt.finishedAt())
                : attempt.responses().stream().map(ResponseRecord::savedAt).max(Comparator.naturalOrder());
        return end.map(at -> Duration.between(attempt.startedAt(), at)).filter(time -> !time.isNegative());
    }

    /** Of some times the least, the middle (of two middle ones their mean) and the most; empty if there are none. */
    public static Optional<TimeUsed> summary(Collection<Duration> times) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        var sorted = times.stream().sorted().toList();
        int half = sorted.size() / 2;
        var median = sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
        return Optional.of(new TimeUsed(sorted.size(), sorted.getFirst(), median, sorted.getLast()));
    }

    /** Whole seconds as a person would say them: {@code 45 s}, {@code 3 min}, {@code 3 min 20 s}, {@code 1 h 5 min}. */
    public static String say(Duration time) {
        long days = time.toDays();
        if (days > 0) {
            return parts(days, "d", time.toHoursPart(), "h");
        }
        if (time.toHours() > 0) {
            return parts(time.toHours(), "h", time.toMinutesPart(), "min");
        }
        return time.toSeconds() < SECONDS
                ? time.toSeconds() + " s"
                : parts(time.toMinutes(), "min", time.toSecondsPart(), "s");
    }

    private static String parts(long many, String unit, int few, String smaller) {
        return many + " " + unit + (few == 0 ? "" : " " + few + " " + smaller);
    }
}
