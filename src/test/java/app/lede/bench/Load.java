package app.lede.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A class at the bell: learners with sessions of their own open the page of a quiz and start within ten seconds, answer
 * ten questions and hand in, over the page's real messages. Called by {@code bench/load}.
 */
public final class Load {
    private static final int WARM_UP = 40;

    /** How often the learners of the warm-up open the page: a server in use has its code compiled, and so has the driver. */
    private static final int WARM_UP_OPENINGS = 10;

    /** How often they answer all questions then: 16,000 answers. A quarter of the server's time still goes into compiling. */
    private static final int WARM_UP_ROUNDS = 40;

    private static final String HEADER =
            "| database | learners | thinking s | errors | open page ms | start ms | save ms"
                    + " | look ms | hand in ms | answers/s | CPU ms an answer | CPU ms a start | busy cores | RSS MB"
                    + " | KB a page |";

    private final Server server;
    private final Prepared prepared;
    private final int thinking;
    private final boolean apart;
    private final int openings;
    private final int rounds;
    private final Taking.Measured measured = new Taking.Measured();
    private final AtomicInteger errors = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();

    private Load(Server server, Prepared prepared, int thinking, int openings, int rounds) {
        this.server = server;
        this.prepared = prepared;
        this.thinking = thinking;
        this.apart = thinking == 0;
        this.openings = openings;
        this.rounds = rounds;
    }

    /** Arguments: database names, numbers of learners and seconds of thinking, each separated by commas. */
    public static void main(String[] arguments) throws Exception {
        System.out.println(HEADER);
        System.out.println(HEADER.replaceAll("[^|]+", "---"));
        for (var database : arguments[0].split(",")) {
            for (var thinking : numbers(arguments[2])) {
                for (var learners : numbers(arguments[1])) {
                    run(database, learners, thinking);
                }
            }
        }
    }

    private static List<Integer> numbers(String list) {
        return Arrays.stream(list.split(",")).map(Integer::valueOf).toList();
    }

    /** A server, a database and a class of their own for each row: none profits from the one before. */
    private static void run(String name, int learners, int thinking) throws Exception {
        var data = Files.createTempDirectory("lede-load");
        try (var database = Database.of(name, data);
                var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
                var server = new Server(http, data, freePort(), database.options())) {
            server.start();
            server.close();
            var all = Prepared.write(database, learners + WARM_UP);
            server.start();
            new Load(server, part(all, 0, WARM_UP), 0, WARM_UP_OPENINGS, WARM_UP_ROUNDS).ring();
            var load = new Load(server, part(all, WARM_UP, WARM_UP + learners), thinking, 1, 1);
            System.out.printf(Locale.ROOT, "| %s | %d | %d %s%n", name, learners, thinking, load.ring());
            load.problems.stream().distinct().limit(5).forEach(System.err::println);
        } finally {
            delete(data);
        }
    }

    private static Prepared part(Prepared all, int from, int to) {
        return new Prepared(all.quizId(), all.items(), all.learners().subList(from, to));
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The whole lesson; what it measured, as the rest of a row. */
    private String ring() throws Exception {
        var takings = new ArrayList<Taking>();
        for (var learner : prepared.learners()) {
            takings.add(new Taking(
                    new Wire(server.address(), learner.stay()), prepared, measured, thinking, openings, rounds));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // Signing in is not measured: it is slow on purpose. A page of each session stays open, as after signing
            // in.
            for (var some : chunks(takings, 8)) {
                wait(some.stream().map(each -> threads.submit(each::signIn)).toList());
            }
            return apart ? phases(takings, threads) : together(takings, threads);
        }
    }

    /** Everybody at the pace of the slowest, so that what starting, answering and handing in cost can be told apart. */
    private String phases(List<Taking> takings, ExecutorService threads) throws Exception {
        double cpu0 = server.cpuSeconds();
        all(threads, takings, Taking::begin);
        double cpu1 = server.cpuSeconds();
        var histogram = System.getenv("LEDE_HISTOGRAM");
        if (histogram != null) {
            Files.writeString(Path.of(histogram), server.histogram());
        }
        double cpu2 = server.cpuSeconds();
        long began = System.nanoTime();
        all(threads, takings, Taking::answer);
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpu3 = server.cpuSeconds();
        all(threads, takings, Taking::submit);
        double open = server.liveHeap();
        all(threads, takings, Taking::close);
        double page = (open - server.liveHeap()) / 1000.0 / takings.size();
        return row(
                measured.save().count() / seconds,
                1000 * (cpu3 - cpu2) / Math.max(1, measured.save().count()),
                1000 * (cpu1 - cpu0) / takings.size(),
                (cpu3 - cpu2) / seconds,
                page);
    }

    /** Everybody at their own pace, as in a class. */
    private String together(List<Taking> takings, ExecutorService threads) throws Exception {
        double before = server.cpuSeconds();
        long began = System.nanoTime();
        all(threads, takings, taking -> {
            taking.begin();
            taking.answer();
            taking.submit();
        });
        double seconds = (System.nanoTime() - began) / 1e9;
        double cpu = server.cpuSeconds() - before;
        return row(
                measured.save().count() / seconds,
                1000 * cpu / Math.max(1, measured.save().count()),
                Double.NaN,
                cpu / seconds,
                Double.NaN);
    }

    private String row(double rate, double answer, double startCost, double cores, double page) throws IOException {
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %s | %s | %s | %.0f | %.2f | %.1f | %.2f | %.0f | %.0f |",
                errors.get(),
                measured.open().shown(),
                measured.start().shown(),
                measured.save().shown(),
                measured.look().shown(),
                measured.submit().shown(),
                rate,
                answer,
                startCost,
                cores,
                server.residentMegabytes(),
                page);
    }

    private interface Step {
        void take(Taking taking) throws Exception;
    }

    private void all(ExecutorService threads, List<Taking> takings, Step step) throws Exception {
        wait(takings.stream()
                .map(each -> threads.submit((Callable<@Nullable Void>) () -> {
                    try {
                        step.take(each);
                    } catch (IOException | RuntimeException problem) {
                        errors.incrementAndGet();
                        problems.add(String.valueOf(problem));
                    }
                    return null;
                }))
                .toList());
    }

    private static void wait(List<? extends Future<?>> all) throws Exception {
        for (var each : all) {
            each.get();
        }
    }

    private static List<List<Taking>> chunks(List<Taking> all, int size) {
        var chunks = new ArrayList<List<Taking>>();
        for (int i = 0; i < all.size(); i += size) {
            chunks.add(all.subList(i, Math.min(all.size(), i + size)));
        }
        return chunks;
    }
}
