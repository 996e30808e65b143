package app.lede.review.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Replays histories that {@code bench/memory.py} wrote, and tells where the two models differ. */
public final class Histories {
    /** As a share of the figure, and for small ones as it stands. */
    static final double TOLERANCE = 1e-6;

    /** The greatest difference found, and how many reviews were compared. */
    record Found(double difference, int reviews) {}

    private Histories() {}

    /** @param arguments the file; exits with 1 if a figure differs by more than {@link #TOLERANCE} */
    public static void main(String[] arguments) throws IOException {
        var lines = Files.readAllLines(Path.of(arguments[0]));
        double greatest = 0;
        int reviews = 0;
        int differing = 0;
        for (var line : lines) {
            var found = replay(line);
            greatest = Math.max(greatest, found.difference());
            reviews += found.reviews();
            if (!(found.difference() <= TOLERANCE)) {
                differing++;
                System.out.println("differs by " + found.difference() + ": " + line);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d histories, %,d reviews: greatest difference %.1e, %d histories differ by more than %.0e%n",
                lines.size(),
                reviews,
                greatest,
                differing,
                TOLERANCE);
        System.exit(differing == 0 && !lines.isEmpty() ? 0 : 1);
    }

    /** Another phase, step or wait counts as a difference without bound. */
    static Found replay(String line) {
        var fields = line.split("\t", -1);
        var scheduler = new Scheduler(new MemorySettings(
                new Weights(
                        Arrays.stream(fields[0].split(",")).map(Double::valueOf).toList()),
                Double.parseDouble(fields[1]),
                steps(fields[2]),
                steps(fields[3]),
                Integer.parseInt(fields[4])));
        @Nullable FactMemory fact = null;
        double greatest = 0;
        var reviews = fields[5].split(" ");
        for (var review : reviews) {
            var parts = review.split("[@=/]");
            var grade = Grade.values()[Integer.parseInt(parts[0]) - 1];
            var scheduled = scheduler.answer(fact, grade, Long.parseLong(parts[1]));
            fact = scheduled.fact();
            boolean same = fact.phase() == Phase.valueOf(parts[2])
                    && fact.step() == Integer.parseInt(parts[3])
                    && scheduled.delay().equals(waiting(parts[6]));
            greatest = same
                    ? Math.max(
                            greatest,
                            Math.max(
                                    difference(fact.memory().stability(), parts[4]),
                                    difference(fact.memory().difficulty(), parts[5])))
                    : Double.POSITIVE_INFINITY;
        }
        return new Found(greatest, reviews.length);
    }

    private static double difference(double ours, String theirs) {
        double expected = Double.parseDouble(theirs);
        return Math.abs(ours - expected) / Math.max(1, Math.abs(expected));
    }

    private static List<Duration> steps(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                        .toList();
    }

    private static Wait waiting(String text) {
        var number = text.substring(0, text.length() - 1);
        return text.endsWith("d")
                ? new Wait.Days(Integer.parseInt(number))
                : new Wait.Step(Duration.ofMillis(Math.round(1000 * Double.parseDouble(number))));
    }
}
