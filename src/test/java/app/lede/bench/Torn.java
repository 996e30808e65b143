package app.lede.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What a kill can leave of a database file of H2, without Lede: {@link Writers} write as answers do, all at once or one
 * after the other, and are held still at random moments; what their file is then is opened as after a kill. A table must
 * have as many rows by each of its indexes as it has rows. Called by {@code bench/torn}; exits with 1 if a file is torn
 * though one transaction at a time wrote it.
 */
public final class Torn {
    /** A file is looked at this often before a new one is begun: it grows, and a copy takes longer and longer. */
    private static final int LOOKS_AT_ONE_FILE = 20;

    private static final int WARM_UP_MS = 500;
    private static final int LONGEST_BETWEEN_MS = 65;

    private Torn() {}

    /** Argument: looks for each way of writing. */
    public static void main(String[] arguments) throws Exception {
        int looks = Integer.parseInt(arguments[0]);
        System.out.println("| transactions at a time | looks | torn |");
        System.out.println("|---|---|---|");
        int all = torn(Writers.Way.ALL_AT_ONCE, looks);
        System.out.printf("| %d | %d | %d |%n", Writers.THREADS, looks, all);
        int single = torn(Writers.Way.ONE_AT_A_TIME, looks);
        System.out.printf("| 1 | %d | %d |%n", looks, single);
        System.exit(single == 0 ? 0 : 1);
    }

    private static int torn(Writers.Way way, int looks) throws Exception {
        int torn = 0;
        for (int done = 0; done < looks; done += LOOKS_AT_ONE_FILE) {
            torn += tornOfOneFile(way, Math.min(LOOKS_AT_ONE_FILE, looks - done));
        }
        return torn;
    }

    private static int tornOfOneFile(Writers.Way way, int looks) throws Exception {
        var folder = Files.createTempDirectory("lede-torn");
        var random = new Random();
        var writers = Writers.start(folder.resolve("lede"), way);
        try {
            Thread.sleep(WARM_UP_MS);
            int torn = 0;
            for (int look = 0; look < looks; look++) {
                Thread.sleep(random.nextInt(LONGEST_BETWEEN_MS));
                var copy = folder.resolve("copy" + look);
                holdStill(writers, () -> Files.copy(folder.resolve("lede.mv.db"), Path.of(copy + ".mv.db")));
                torn += isTorn(copy) ? 1 : 0;
                Files.delete(Path.of(copy + ".mv.db"));
            }
            return torn;
        } finally {
            writers.destroyForcibly().waitFor();
            Load.delete(folder);
        }
    }

    private static boolean isTorn(Path file) throws SQLException {
        try (var connection = Database.H2.open(file);
                var statement = connection.createStatement()) {
            var columns = List.of(List.of("id"), List.of("attempt_id", "item_id"), List.of("item_id"));
            var counted = new HashSet<>(Set.of(count(statement, "select count(*) from response")));
            for (var index : columns) {
                // a condition on its first column: H2 reads the index, and the index alone
                counted.add(count(
                        statement,
                        "select count(*) from (select " + String.join(", ", index) + " from response where "
                                + index.getFirst() + " >= uuid '00000000-0000-0000-0000-000000000000')"));
            }
            return counted.size() > 1;
        }
    }

    private static long count(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }

    private interface Meanwhile {
        void run() throws IOException;
    }

    private static void holdStill(Process process, Meanwhile meanwhile) throws IOException, InterruptedException {
        signal(process, "STOP");
        try {
            while (!standsStill(process)) {
                Thread.sleep(1);
            }
            meanwhile.run();
        } finally {
            signal(process, "CONT");
        }
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    private static boolean standsStill(Process process) throws IOException {
        try (var threads = Files.list(Path.of("/proc", String.valueOf(process.pid()), "task"))) {
            for (var thread : threads.toList()) {
                var stat = Files.readString(thread.resolve("stat"));
                if (stat.charAt(stat.lastIndexOf(')') + 2) != 'T') {
                    return false;
                }
            }
        }
        return true;
    }
}
