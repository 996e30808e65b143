package app.lede.review.memory;

import java.time.Duration;
import java.util.List;

/**
 * By what facts are scheduled.
 *
 * @param retention the chance of recall at which a fact is asked again, {@link #LEAST_RETENTION} to
 *     {@link #MOST_RETENTION}
 * @param learning the steps of a fact that is new, each above 0; none: it waits for days at once
 * @param relearning the same for a fact that was forgotten
 * @param longest the most days between two reviews, 1 or more
 */
public record MemorySettings(
        Weights weights, double retention, List<Duration> learning, List<Duration> relearning, int longest) {
    public static final double LEAST_RETENTION = 0.7;
    public static final double MOST_RETENTION = 0.97;

    /** A hundred years: the longest wait, as the published implementations have it. */
    private static final int HUNDRED_YEARS = 36_500;

    /** The published defaults: 90 percent, steps of 1 and 10 minutes, 10 minutes for what was forgotten. */
    public static final MemorySettings DEFAULT = new MemorySettings(
            Weights.DEFAULT,
            0.9,
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)),
            HUNDRED_YEARS);

    public MemorySettings {
        learning = List.copyOf(learning);
        relearning = List.copyOf(relearning);
        if (!(retention >= LEAST_RETENTION && retention <= MOST_RETENTION)) {
            throw new IllegalArgumentException(
                    "retention is " + LEAST_RETENTION + " to " + MOST_RETENTION + ", not " + retention);
        }
        if (longest < 1) {
            throw new IllegalArgumentException("the longest wait is 1 day or more, not " + longest);
        }
        requireAboveZero(learning);
        requireAboveZero(relearning);
    }

    public MemorySettings withRetention(double changed) {
        return new MemorySettings(weights, changed, learning, relearning, longest);
    }

    public MemorySettings withSteps(List<Duration> changedLearning, List<Duration> changedRelearning) {
        return new MemorySettings(weights, retention, changedLearning, changedRelearning, longest);
    }

    private static void requireAboveZero(List<Duration> steps) {
        if (steps.stream().anyMatch(step -> !step.isPositive())) {
            throw new IllegalArgumentException("steps are above 0");
        }
    }
}
