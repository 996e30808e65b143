package app.lede.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.function.IntConsumer;

/** How long a piece of work takes, in milliseconds. */
final class Timing {
    /** Head of a table of {@link #row}s. */
    static final String HEAD = "| database | what | p50 ms | p95 ms | worst ms |%n|---|---|---|---|---|".formatted();

    /** So often work is done before it is measured: then what it runs through is compiled, as on a server in use. */
    private static final int WARM_UP = 300;

    /** No warming up takes longer than this and one more round. */
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(10);

    private Timing() {}

    /** Does work so often that it is warm: the same rule for all that is measured so. */
    static void warm(IntConsumer work) {
        long began = System.nanoTime();
        for (int i = 0; i < WARM_UP && System.nanoTime() - began < LONGEST_WARM_UP.toNanos(); i++) {
            work.accept(i);
        }
    }

    /** Measures work as it stands, warm or not; it is given the number of the round, from 0. */
    static Figures measure(IntConsumer work, int rounds) {
        var figures = new Figures();
        for (int i = 0; i < rounds; i++) {
            long began = System.nanoTime();
            work.accept(i);
            figures.add((System.nanoTime() - began) / 1e6);
        }
        return figures;
    }

    /** Warms work up, measures it and prints it as a row. */
    static void row(String database, String what, Runnable work, int rounds) {
        warm(round -> work.run());
        row(database, what, measure(round -> work.run(), rounds));
    }

    static void row(String database, String what, Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.1f | %.1f | %.1f |%n",
                database,
                what,
                figures.percentile(0.5),
                figures.percentile(0.95),
                figures.percentile(1));
    }
}
