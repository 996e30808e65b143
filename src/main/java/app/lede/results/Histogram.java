package app.lede.results;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * How many learners fall into each of some equally wide parts of a scale. Pure. A value on the border of two parts belongs
 * to the upper one; full marks belong to the last.
 *
 * @param parts from the lowest to the highest; none if there is nothing to count
 */
public record Histogram(List<Part> parts) {
    private static final int TENTHS = 10;
    private static final int MOST_PARTS = 10;

    /** Widths of time that people count in, in seconds. */
    private static final List<Integer> ROUND = List.of(10, 30, 60, 120, 300, 600, 1_800, 3_600, 21_600, 86_400);

    public Histogram {
        parts = List.copyOf(parts);
    }

    /**
     * One part of the scale.
     *
     * @param label where it begins and ends, in words
     */
    public record Part(String label, int learners) {}

    /** How many were counted. */
    public int n() {
        return parts.stream().mapToInt(Part::learners).sum();
    }

    /** Shares of the marks, 0 to 1, in tenths: all ten, the empty ones too. */
    public static Histogram ofShares(Collection<Double> shares) {
        if (shares.isEmpty()) {
            return new Histogram(List.of());
        }
        return count(
                shares,
                TENTHS,
                Histogram::tenth,
                part -> part * TENTHS + "% to " + (part == TENTHS - 1 ? "100%" : "under " + (part + 1) * TENTHS + "%"));
    }

    /** Times, from zero to the longest, in at most ten parts of a round width. */
    public static Histogram ofTimes(Collection<Duration> times) {
        if (times.isEmpty()) {
            return new Histogram(List.of());
        }
        long longest = times.stream().mapToLong(Duration::toSeconds).max().orElseThrow();
        int width = ROUND.stream()
                .filter(each -> longest / each < MOST_PARTS)
                .findFirst()
                .orElse(Math.toIntExact(longest / MOST_PARTS + 1));
        return count(
                times,
                Math.toIntExact(longest / width) + 1,
                time -> Math.toIntExact(time.toSeconds() / width),
                part -> TimeUsed.say(Duration.ofSeconds((long) part * width)) + " to under "
                        + TimeUsed.say(Duration.ofSeconds((part + 1L) * width)));
    }

    private static int tenth(double share) {
        int part = Points.round(share, MOST_PARTS)
                .multiply(BigDecimal.valueOf(TENTHS))
                .intValue();
        return Math.clamp(part, 0, TENTHS - 1);
    }

    private static <T> Histogram count(
            Collection<T> values, int parts, ToIntFunction<T> part, IntFunction<String> label) {
        var counts = new int[parts];
        values.forEach(value -> counts[part.applyAsInt(value)]++);
        return new Histogram(IntStream.range(0, parts)
                .mapToObj(i -> new Part(label.apply(i), counts[i]))
                .toList());
    }
}
