package app.lede.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A class with a quiz of ten questions about an article, five to choose and five to type, and learners who
 * stay signed in on one browser each. It is written into a database whose schema the application has made: to set a
 * thousand passwords would take minutes, by design.
 */
record Prepared(UUID quizId, List<Asked> items, List<Learner> learners) {
    static final int ITEMS = 10;
    static final int OPTIONS = 4;
    private static final Path ARTICLE = Path.of("content/articles/nasa-spacecraft-shifts-asteroid.md");

    /** An item by the id it is answered under; without options where the answer is typed. */
    record Asked(UUID id, List<String> options) {}

    /** @param stay the cookie of the browser the learner stays signed in on */
    record Learner(UUID id, String name, String stay) {}

    static Prepared write(Database database, int learners) throws SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            var writing = new Writing(connection);
            var prepared = writing.all(learners);
            connection.commit();
            return prepared;
        }
    }

    /** A learner in no class. */
    static UUID learner(Statement statement, String name) throws SQLException {
        return Writing.person(statement, name, "learner");
    }

    /** An instructor with nothing yet. */
    static UUID instructor(Statement statement) throws SQLException {
        return Writing.person(statement, "Instructor", "instructor");
    }

    private record Writing(Connection connection) {
        Prepared all(int many) throws SQLException {
            try (var statement = connection.createStatement()) {
                var instructor = person(statement, "Instructor", "instructor");
                var classroom = UUID.randomUUID();
                add(
                        statement,
                        "classroom (id, instructor_id, name, join_code, demonstration, created_at, version)",
                        text(classroom),
                        text(instructor),
                        "'Bell ring'",
                        "'BENCH-1'",
                        "false",
                        "now()",
                        "0");
                var article = article(statement);
                var set = UUID.randomUUID();
                add(
                        statement,
                        "item_set (id, owner_id, article_id, title, changed_at, created_at, version)",
                        text(set),
                        text(instructor),
                        text(article),
                        "'Ten questions'",
                        "now()",
                        "now()",
                        "0");
                var version = UUID.randomUUID();
                add(
                        statement,
                        "set_version (id, set_id, number, title, article_id, frozen_at)",
                        text(version),
                        text(set),
                        "1",
                        "'Ten questions'",
                        text(article),
                        "now()");
                var items = new ArrayList<Asked>();
                for (int i = 0; i < ITEMS; i++) {
                    items.add(item(statement, version, i));
                }
                var quiz = UUID.randomUUID();
                add(
                        statement,
                        "quiz (id, classroom_id, version_id, title, opens_at, attempts_allowed, feedback, shuffled,"
                                + " rules, created_at, version)",
                        text(quiz),
                        text(classroom),
                        text(version),
                        "'Ten questions'",
                        "now()",
                        "1",
                        "'AFTER_SUBMITTING'",
                        "true",
                        "json '{}'",
                        "now()",
                        "0");
                var learners = new ArrayList<Learner>();
                for (int i = 0; i < many; i++) {
                    learners.add(learner(statement, classroom, "Learner " + (i + 1)));
                }
                return new Prepared(quiz, List.copyOf(items), List.copyOf(learners));
            }
        }

        /** One of the shelf, which the application may not have filled yet. */
        private static UUID article(Statement statement) throws SQLException {
            var id = UUID.randomUUID();
            add(
                    statement,
                    "article (id, title, source, source_address, author, language, licence, tags, body, added_at,"
                            + " version)",
                    text(id),
                    "'An orbit is shifted'",
                    "''",
                    "''",
                    "''",
                    "'en'",
                    "''",
                    "''",
                    "'" + body().replace("'", "''") + "'",
                    "now()",
                    "0");
            return id;
        }

        private static String body() {
            try {
                return Files.readString(ARTICLE).split("(?m)^---$", 3)[2].strip();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Asked item(Statement statement, UUID version, int index) throws SQLException {
            var options = index % 2 == 0
                    ? IntStream.range(0, OPTIONS)
                            .mapToObj(option -> "option" + option)
                            .toList()
                    : List.<String>of();
            var lineage = UUID.randomUUID();
            var stem = "What did the agency announce in the month before the launch, number " + (index + 1) + "?";
            var content = options.isEmpty()
                    ? "{\"type\":\"typed\",\"stem\":\"%s\",\"accepted\":[\"Answer number one\",\"Answer 1\"]}"
                            .formatted(stem)
                    : "{\"type\":\"single-choice\",\"stem\":\"%s\",\"options\":[%s]}"
                            .formatted(
                                    stem,
                                    options.stream()
                                            .map(id ->
                                                    "{\"id\":\"%s\",\"text\":\"The answer that is called %s\",\"key\":%s}"
                                                            .formatted(id, id, id.equals("option0")))
                                            .collect(Collectors.joining(",")));
            var id = UUID.randomUUID();
            add(
                    statement,
                    "version_item (id, version_id, item_id, position, body)",
                    text(id),
                    text(version),
                    text(lineage),
                    String.valueOf(index + 1),
                    "json '{\"id\":\"%s\",\"content\":%s,\"rationale\":\"The article says so.\",\"points\":1}'"
                            .formatted(lineage, content));
            return new Asked(id, options);
        }

        private static Learner learner(Statement statement, UUID classroom, String name) throws SQLException {
            var id = person(statement, name, "learner");
            add(
                    statement,
                    "enrolment (id, classroom_id, learner_id, joined_at)",
                    text(UUID.randomUUID()),
                    text(classroom),
                    text(id),
                    "now()");
            var browser = UUID.randomUUID();
            var secret = "secret-of-" + browser;
            add(
                    statement,
                    "remembered_browser (id, person_id, secret_hash, created_at, used_at, version)",
                    text(browser),
                    text(id),
                    "'" + hash(secret) + "'",
                    "now()",
                    "now()",
                    "0");
            var cookie = Base64.getEncoder()
                    .withoutPadding()
                    .encodeToString((browser + ":" + secret).getBytes(StandardCharsets.US_ASCII));
            return new Learner(id, name, cookie);
        }

        /** Nobody knows a password of theirs. */
        private static UUID person(Statement statement, String name, String role) throws SQLException {
            var id = UUID.randomUUID();
            add(
                    statement,
                    "person (id, sign_in_name, sign_in_key, display_name, password_hash, administrator, instructor,"
                            + " learner, disabled, created_at, version)",
                    text(id),
                    "'" + name + "'",
                    "lower('" + name + "')",
                    "'" + name + "'",
                    "'{none}'",
                    "false",
                    String.valueOf(role.equals("instructor")),
                    String.valueOf(role.equals("learner")),
                    "false",
                    "now()",
                    "0");
            return id;
        }

        /** All values are our own, so they may stand in the statement as they are. */
        private static void add(Statement statement, String table, String... values) throws SQLException {
            statement.executeUpdate("insert into " + table + " values (" + String.join(", ", values) + ")");
        }

        private static String text(UUID id) {
            return "'" + id + "'";
        }

        private static String hash(String secret) {
            try {
                return HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("every JVM has SHA-256", e);
            }
        }
    }
}
