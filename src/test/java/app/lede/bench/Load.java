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
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A class at the bell: learners with sessions of their own open the page of a quiz and start within ten seconds, answer
 * ten questions and hand in, over the page's real messages. Called by {@code bench/load}.
 */
public final class Load {
    private static final double BELL_SECONDS = 10;
    private static final int WARM_UP = 60;
    private static final String HEADER =
            "| database | learners | thinking s | errors | open page ms | start ms | save ms"
                    + " | move ms | hand in ms | answers/s | CPU ms an answer | CPU ms a start | busy cores | RSS MB"
                    + " | KB a page |";

    private final Server server;
    private final HttpClient http;
    private final Prepared prepared;
    private final int thinking;
    private final boolean apart;
    private final Figures open = new Figures();
    private final Figures start = new Figures();
    private final Figures save = new Figures();
    private final Figures move = new Figures();
    private final Figures submit = new Figures();
    private final AtomicInteger errors = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();

    private Load(Server server, HttpClient http, Prepared prepared, int thinking, boolean apart) {
        this.server = server;
        this.http = http;
        this.prepared = prepared;
        this.thinking = thinking;
        this.apart = apart;
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
            new Load(server, http, part(all, 0, WARM_UP), 0, true).ring();
            var load = new Load(server, http, part(all, WARM_UP, WARM_UP + learners), thinking, thinking == 0);
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
            takings.add(new Taking(new Wire(http, server.address(), learner.stay())));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            // Signing in is not measured: it is slow on purpose. A page of each session stays open, as after signing
            // in.
            for (var some : chunks(takings, 8)) {
                wait(some.stream().map(each -> threads.submit(each::signIn)).toList());
            }
            return apart ? phases(takings, threads) : together(takings, threads);
        } finally {
            takings.forEach(each -> each.page.close());
        }
    }

    /** Everybody at the pace of the slowest, so that what starting, answering and handing in cost can be told apart. */
    private String phases(List<Taking> takings, java.util.concurrent.ExecutorService threads) throws Exception {
        long heapBefore = server.liveHeap();
        double cpu0 = server.cpuSeconds();
        all(threads, takings, Taking::begin);
        double cpu1 = server.cpuSeconds();
        double page = (server.liveHeap() - heapBefore) / 1000.0 / takings.size();
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
        return row(
                save.count() / seconds,
                1000 * (cpu3 - cpu2) / Math.max(1, save.count()),
                1000 * (cpu1 - cpu0) / takings.size(),
                (cpu3 - cpu2) / seconds,
                page);
    }

    /** Everybody at their own pace, as in a class. */
    private String together(List<Taking> takings, java.util.concurrent.ExecutorService threads) throws Exception {
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
                save.count() / seconds, 1000 * cpu / Math.max(1, save.count()), Double.NaN, cpu / seconds, Double.NaN);
    }

    private String row(double rate, double answer, double startCost, double cores, double page) throws IOException {
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %s | %s | %s | %.0f | %.2f | %.1f | %.2f | %.0f | %.0f |",
                errors.get(),
                open.shown(),
                start.shown(),
                save.shown(),
                move.shown(),
                submit.shown(),
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

    private void all(java.util.concurrent.ExecutorService threads, List<Taking> takings, Step step) throws Exception {
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

    /** One learner's lesson. */
    private final class Taking {
        private final Wire wire;
        private final QuizPage page;
        private String known = "1970-01-01T00:00:00Z";
        private long looked = System.nanoTime();

        Taking(Wire wire) {
            this.wire = wire;
            this.page = new QuizPage(wire);
        }

        @Nullable
        Void signIn() throws IOException, InterruptedException {
            wire.get("/");
            return null;
        }

        void begin() throws IOException, InterruptedException {
            Thread.sleep((long) (1000 * BELL_SECONDS * Math.random()));
            long began = System.nanoTime();
            page.open("take/" + prepared.quizId(), "");
            open.add(since(began));
            began = System.nanoTime();
            page.start();
            start.add(since(began));
        }

        /** Each answer is a message, and so is going on to the next question. */
        void answer() throws IOException, InterruptedException {
            for (int i = 0; i < prepared.items().size(); i++) {
                think();
                var item = prepared.items().get(i);
                var response = item.options().isEmpty()
                        ? "{\"type\":\"typed\",\"text\":\"Answer number " + (i % 3 == 0 ? "one" : "two") + "\"}"
                        : "{\"type\":\"chosen\",\"options\":[\""
                                + item.options().get(i % Prepared.OPTIONS) + "\"]}";
                long began = System.nanoTime();
                var answer = page.send(List.of(page.response(item.id(), i + 1, 0, response)), null, known);
                if (answer.statusCode() != 200 || !answer.body().contains("\"outcome\":\"saved\"")) {
                    throw new IOException(answer.statusCode() + " " + answer.body());
                }
                save.add(since(began));
                int at = answer.body().lastIndexOf("\"savedAt\":\"");
                known = answer.body().substring(at + 11, answer.body().indexOf('"', at + 11));
                if (i + 1 < prepared.items().size()) {
                    message(i + 1);
                }
            }
        }

        private void message(@Nullable Integer position) throws IOException, InterruptedException {
            long began = System.nanoTime();
            var answer = page.send(List.of(), position, known);
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
            move.add(since(began));
        }

        /** Five seconds are three to seven; a page in view asks every 20 s what has changed elsewhere. */
        private void think() throws IOException, InterruptedException {
            if (thinking > 0) {
                Thread.sleep((long) (1000 * thinking * (0.6 + 0.8 * Math.random())));
                if (System.nanoTime() - looked > 20e9) {
                    looked = System.nanoTime();
                    message(null);
                }
            }
        }

        void submit() throws IOException, InterruptedException {
            long began = System.nanoTime();
            var answer = page.submit();
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + " " + answer.body());
            }
            submit.add(since(began));
        }

        private static double since(long began) {
            return (System.nanoTime() - began) / 1e6;
        }
    }
}
