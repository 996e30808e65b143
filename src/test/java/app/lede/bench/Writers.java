package app.lede.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A process of its own that writes into a database file of H2 until it is ended: rows are added and changed as answers are. */
public final class Writers {
    static final int THREADS = 20;
    private static final int ITEMS = 400;
    private static final String READY = "ready";
    private static final ReentrantLock TURN = new ReentrantLock(true);

    /** Whether a transaction waits for the end of the one before. */
    enum Way {
        ALL_AT_ONCE,
        ONE_AT_A_TIME
    }

    private record Row(UUID id, int revision) {}

    private Writers() {}

    /** Starts the process and waits until its tables are there. */
    static Process start(Path file, Way way) throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        // else compiling takes the processors for the first seconds, and a file is not looked at for
                        // longer
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writers.class.getName(),
                        file.toString(),
                        way.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = process.inputReader().readLine();
        if (!READY.equals(said)) {
            throw new IllegalStateException("it did not start: " + said);
        }
        return process;
    }

    /** Arguments: the file, without the {@code .mv.db} at its end; the name of a {@link Way}. */
    public static void main(String[] arguments) throws SQLException {
        var file = Path.of(arguments[0]);
        var way = Way.valueOf(arguments[1]);
        try (var connection = Database.H2.open(file);
                var statement = connection.createStatement()) {
            // As many tables with indexes as an application has: all of them are written out together.
            for (int other = 0; other < 60; other++) {
                statement.execute("create table other" + other + " (id uuid primary key, name varchar unique)");
            }
            statement.execute("create table attempt (id uuid primary key)");
            statement.execute("""
                    create table response (id uuid primary key, attempt_id uuid not null references attempt,
                        item_id uuid not null, revision integer not null, body jsonb not null,
                        unique (attempt_id, item_id))
                    """);
            statement.execute("create index response_item on response (item_id)");
            for (int writer = 0; writer < THREADS; writer++) {
                statement.execute("insert into attempt values ('" + attempt(writer) + "')");
            }
            for (int writer = 0; writer < THREADS; writer++) {
                int number = writer;
                Thread.ofPlatform().start(() -> write(file, way, number));
            }
            System.out.println(READY);
        }
    }

    private static UUID attempt(int writer) {
        return new UUID(1, writer);
    }

    private static void write(Path file, Way way, int writer) {
        var random = new Random();
        try (var connection = Database.H2.open(file)) {
            connection.setAutoCommit(false);
            while (true) {
                if (way == Way.ONE_AT_A_TIME) {
                    TURN.lock();
                }
                try {
                    save(connection, attempt(writer), new UUID(2, random.nextInt(ITEMS)));
                    connection.commit();
                } finally {
                    if (way == Way.ONE_AT_A_TIME) {
                        TURN.unlock();
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void save(Connection connection, UUID attempt, UUID item) throws SQLException {
        var before = find(connection, attempt, item);
        var written = before == null
                ? "insert into response (revision, body, id, attempt_id, item_id) values (?, ? format json, ?, ?, ?)"
                : "update response set revision = ?, body = ? format json where id = ?";
        int revision = before == null ? 1 : before.revision() + 1;
        try (var statement = connection.prepareStatement(written)) {
            statement.setInt(1, revision);
            statement.setString(2, "{\"chosen\":[" + revision + "]}");
            if (before == null) {
                statement.setObject(3, UUID.randomUUID());
                statement.setObject(4, attempt);
                statement.setObject(5, item);
            } else {
                statement.setObject(3, before.id());
            }
            statement.executeUpdate();
        }
    }

    private static @Nullable Row find(Connection connection, UUID attempt, UUID item) throws SQLException {
        try (var statement =
                connection.prepareStatement("select id, revision from response where attempt_id = ? and item_id = ?")) {
            statement.setObject(1, attempt);
            statement.setObject(2, item);
            try (var result = statement.executeQuery()) {
                return result.next() ? new Row(result.getObject(1, UUID.class), result.getInt(2)) : null;
            }
        }
    }
}
