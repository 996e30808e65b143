package app.lede.bench;

import app.lede.bench.Ledger.Faults;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Kills the application again and again, with SIGKILL at random moments, while a class answers, and holds what stands
 * after each start against what was called saved before. Called by {@code bench/crash}; exits with 1 on any fault.
 */
public final class Crash {
    private static final int LEARNERS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** After everybody goes on again, the next kill comes within this time. */
    private static final int LONGEST_LIFE_MS = 1500;

    /** Lets everybody stop, so that a failure of the measurement ends it. */
    private record Everybody(List<Answering> answering) implements AutoCloseable {
        @Override
        public void close() {
            answering.forEach(Answering::stop);
        }
    }

    private Crash() {}

    /** Arguments: database names separated by commas, kills for each. */
    public static void main(String[] arguments) throws Exception {
        boolean faultless = true;
        System.out.println(
                "| database | kills | saved receipts | lost | doubled | inconsistent | could not resume | minutes |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (var database : arguments[0].split(",")) {
            faultless &= run(database, Integer.parseInt(arguments[1]));
        }
        System.exit(faultless ? 0 : 1);
    }

    private static boolean run(String name, int kills) throws Exception {
        var data = Files.createTempDirectory("lede-crash");
        long began = System.nanoTime();
        boolean faultless = false;
        var answering = new ArrayList<Answering>();
        try (var database = Database.of(name, data);
                var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
                var threads = Executors.newVirtualThreadPerTaskExecutor();
                var everybody = new Everybody(answering);
                var server = new Server(http, data, Load.freePort(), database.options())) {
            server.start();
            server.close();
            var prepared = Prepared.write(database, LEARNERS);
            server.start();
            for (var learner : prepared.learners()) {
                answering.add(new Answering(new Wire(server.address(), learner.stay()), prepared));
            }
            for (var each : answering) {
                each.start();
            }
            var running = new ArrayList<Future<?>>();
            answering.forEach(each -> running.add(threads.submit(each)));
            var random = new Random();
            int stuck = 0;
            for (int kill = 1; kill <= kills; kill++) {
                stuck += stuck(answering);
                stuck += opensAgain(answering.get(kill % LEARNERS)) ? 0 : 1;
                Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
                server.kill();
                answering.forEach(Answering::serverHasGone);
                server.start();
                answering.forEach(Answering::serverIsBack);
                System.err.printf(Locale.ROOT, "%s: %d kills, %d receipts%n", name, kill, saved(answering));
            }
            stuck += stuck(answering);
            everybody.close();
            for (var each : running) {
                each.get();
            }
            server.close();
            var faults = answering.stream().map(Answering::faults).reduce(Faults.NONE, Faults::plus);
            faults = faults.plus(counted(database));
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d | %d | %d | %.0f |%n",
                    name,
                    kills,
                    saved(answering),
                    faults.lost(),
                    faults.doubled(),
                    faults.inconsistent(),
                    stuck,
                    (System.nanoTime() - began) / 60e9);
            faultless = faults.equals(Faults.NONE) && stuck == 0;
            return faultless;
        } finally {
            if (faultless) {
                Load.delete(data);
            } else {
                System.err.println("kept for whoever looks for the fault: " + data);
            }
        }
    }

    private static int saved(List<Answering> answering) {
        return answering.stream().mapToInt(Answering::saved).sum();
    }

    /** Waits until everybody has had something saved since the last start; how many have waited in vain. */
    private static int stuck(List<Answering> answering) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answering.stream().allMatch(Answering::goesOn) && System.nanoTime() < deadline) {
            Thread.sleep(20);
        }
        return (int) answering.stream().filter(each -> !each.goesOn()).count();
    }

    /** Loads the page of one learner afresh: it shows the attempt that was begun, and not another one. */
    private static boolean opensAgain(Answering learner) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return learner.opensAgain();
            } catch (IOException problem) {
                // Where the machine is busy, a page may take longer than a browser waits; its learner tries again.
                if (System.nanoTime() > deadline) {
                    System.err.println("not opened again: " + problem);
                    return false;
                }
            }
        }
    }

    /** What only the database can tell: attempts and rows there are too many of. */
    private static Faults counted(Database database) throws SQLException {
        return new Faults(
                0,
                count(database, "select count(*) - count(distinct attempt_id || ' ' || version_item_id) from response"),
                count(database, "select count(*) - " + LEARNERS + " from attempt")
                        + count(
                                database,
                                "select " + LEARNERS + " - count(distinct learner_id) from attempt"
                                        + " where state = 'OPEN'"));
    }

    private static int count(Database database, String query) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
