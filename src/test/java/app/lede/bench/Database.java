package app.lede.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A database for one measurement, empty at first. */
sealed interface Database extends AutoCloseable {

    /** What the application is started with so that it uses this database. */
    List<String> options();

    /** For preparing and checking; while the application runs, H2 does not let anybody else in. */
    Connection connect() throws SQLException;

    @Override
    void close() throws IOException;

    static Database of(String name, Path data) throws IOException {
        return switch (name) {
            case "h2" -> new H2(data);
            case "postgres" -> Postgres.start();
            default -> throw new IllegalArgumentException("no such database: " + name + "; there are h2 and postgres");
        };
    }

    /** As an installation has it that chose nothing. */
    record H2(Path data) implements Database {
        @Override
        public List<String> options() {
            return List.of();
        }

        @Override
        public Connection connect() throws SQLException {
            return open(data.resolve("lede"));
        }

        /** @param file without the {@code .mv.db} at its end */
        static Connection open(Path file) throws SQLException {
            return DriverManager.getConnection("jdbc:h2:file:" + file
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0");
        }

        @Override
        public void close() {}
    }

    /** A server of its own, which writes through to the disk as an installation does: test servers do not by default. */
    record Postgres(EmbeddedPostgres server) implements Database {
        static Postgres start() throws IOException {
            return new Postgres(EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("fsync", "on")
                    .start());
        }

        @Override
        public List<String> options() {
            return List.of(
                    "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres");
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }
}
