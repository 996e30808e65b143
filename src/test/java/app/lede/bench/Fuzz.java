package app.lede.bench;

import app.lede.exchange.ExchangeFormat;
import app.lede.exchange.HostileFiles;
import app.lede.exchange.Importer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;

/** Files that nobody would write, a million of them, to each importer in turn. Called by {@code bench/fuzz}. */
public final class Fuzz {
    private static final long LONGEST_NANOS = 5_000_000_000L;
    private static final int MOST_SHOWN = 20;

    private final HostileFiles files = new HostileFiles();
    private final long seed;
    private final Map<ExchangeFormat, Told> told = new EnumMap<>(ExchangeFormat.class);
    /** What each thread reads at the moment, and since when. */
    private final Map<Thread, Reading> now = new ConcurrentHashMap<>();

    private record Reading(ExchangeFormat format, long number, long since) {}

    private static final class Told {
        private final AtomicLong read = new AtomicLong();
        private final AtomicLong withItems = new AtomicLong();
        private final AtomicLong faults = new AtomicLong();
        private final LongAccumulator slowest = new LongAccumulator(Math::max, 0);
    }

    private Fuzz(long seed) {
        this.seed = seed;
        for (var format : ExchangeFormat.values()) {
            told.put(format, new Told());
        }
    }

    /** Arguments: how many files, and a seed; exits with 1 if an importer threw, took more than 5 s, or made half an item. */
    public static void main(String[] arguments) throws Exception {
        System.exit(new Fuzz(Long.parseLong(arguments[1])).run(Long.parseLong(arguments[0])) ? 0 : 1);
    }

    private boolean run(long count) throws Exception {
        var formats = ExchangeFormat.values();
        int cores = Runtime.getRuntime().availableProcessors();
        try (var watch = Executors.newSingleThreadScheduledExecutor();
                var threads = Executors.newFixedThreadPool(cores)) {
            watch.scheduleAtFixedRate(this::watch, 1, 1, TimeUnit.SECONDS);
            List<Future<?>> parts = new ArrayList<>();
            for (int part = 0; part < cores; part++) {
                long first = part;
                parts.add(threads.submit(() -> {
                    for (long i = first; i < count; i += cores) {
                        read(formats[(int) (i % formats.length)], seed * count + i);
                    }
                }));
            }
            for (var part : parts) {
                part.get();
            }
        }
        System.out.println("| format | files | with whole questions | faults | slowest ms |");
        System.out.println("|---|---|---|---|---|");
        told.forEach((format, its) -> System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %d | %.0f |%n",
                format.label(),
                its.read.get(),
                its.withItems.get(),
                its.faults.get(),
                its.slowest.get() / 1e6));
        return told.values().stream().allMatch(its -> its.faults.get() == 0);
    }

    private void read(ExchangeFormat format, long number) {
        var its = told.getOrDefault(format, new Told());
        var file = files.file(format, number);
        long began = System.nanoTime();
        now.put(Thread.currentThread(), new Reading(format, number, began));
        try {
            var result = Importer.read(file, format);
            HostileFiles.fault(result).ifPresent(fault -> fault(its, format, number, fault));
            if (!result.items().isEmpty()) {
                its.withItems.incrementAndGet();
            }
        } catch (RuntimeException | Error thrown) {
            fault(its, format, number, thrown.toString());
        }
        now.remove(Thread.currentThread());
        long took = System.nanoTime() - began;
        its.slowest.accumulate(took);
        its.read.incrementAndGet();
        if (took > LONGEST_NANOS) {
            fault(its, format, number, took / 1_000_000 + " ms");
        }
    }

    private static void fault(Told its, ExchangeFormat format, long number, String words) {
        if (its.faults.incrementAndGet() <= MOST_SHOWN) {
            System.err.println(format + ", file " + number + ": " + words);
        }
    }

    /** An importer that never comes back would keep the table from being printed. */
    private void watch() {
        for (var reading : now.values()) {
            if (System.nanoTime() - reading.since() > 2 * LONGEST_NANOS) {
                System.err.println(reading.format() + ", file " + reading.number() + ": has not come back after 10 s");
                System.exit(1);
            }
        }
    }
}
