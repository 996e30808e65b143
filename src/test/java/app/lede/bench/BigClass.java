package app.lede.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * A class with many learners, each of whom has answered all quizzes: the more able more of them, and hard questions less
 * often. The same seed makes the same answers on every database. Every tenth question is worth two points.
 */
final class BigClass {
    static final int LEARNERS = 1_000;
    static final int QUIZZES = 40;
    static final int ITEMS = 10;
    private static final long SEED = 20_261_122;
    private static final int BATCH = 2_000;
    private static final Instant FIRST_OPENED = Instant.parse("2026-01-05T08:00:00Z");

    /** One attempt in so many is ended by the clock. */
    private static final int CLOSED_ONE_IN = 25;

    private static final int BLANK_ONE_IN = 30;

    /** @param quizIds in the order they were given */
    record Written(UUID instructorId, UUID classId, List<UUID> quizIds) {}

    private final Connection connection;
    private final Random random = new Random(SEED);
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Map<String, Integer> waiting = new HashMap<>();

    private BigClass(Connection connection) {
        this.connection = connection;
    }

    /** Writes it into a database whose schema the application has made. */
    static Written write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        var written = new BigClass(connection).all();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            // As the databases do by themselves a while later.
            statement.execute("analyze");
        }
        return written;
    }

    private Written all() throws SQLException {
        var instructor = person("Instructor", true);
        var classroom = id();
        add(
                "insert into classroom (id, instructor_id, name, join_code, demonstration, created_at, version)"
                        + " values (?, ?, 'A large year', 'BENCH0002', false, ?, 0)",
                classroom,
                instructor,
                at(FIRST_OPENED));
        var article = id();
        add(
                "insert into article (id, title, source, source_address, author, language, licence, tags, body, added_at,"
                        + " version) values (?, 'An orbit is shifted', '', '', '', 'en', '', '', 'The orbit is shifted.', ?, 0)",
                article,
                at(FIRST_OPENED));
        var learners = new ArrayList<UUID>();
        var abilities = new ArrayList<Double>();
        for (int i = 0; i < LEARNERS; i++) {
            var learner = person("Learner " + (i + 1), false);
            add(
                    "insert into enrolment (id, classroom_id, learner_id, joined_at) values (?, ?, ?, ?)",
                    id(),
                    classroom,
                    learner,
                    at(FIRST_OPENED));
            learners.add(learner);
            abilities.add(random.nextGaussian());
        }
        var quizzes = new ArrayList<UUID>();
        for (int i = 0; i < QUIZZES; i++) {
            quizzes.add(quiz(i, instructor, classroom, article, learners, abilities));
            flush();
            connection.commit();
        }
        for (var statement : statements.values()) {
            statement.close();
        }
        return new Written(instructor, classroom, List.copyOf(quizzes));
    }

    private UUID quiz(
            int number, UUID instructor, UUID classroom, UUID article, List<UUID> learners, List<Double> abilities)
            throws SQLException {
        var opens = FIRST_OPENED.plus(Duration.ofDays(7L * number));
        var title = "Week " + (number + 1);
        var set = id();
        add(
                "insert into item_set (id, owner_id, article_id, title, changed_at, created_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)",
                set,
                instructor,
                article,
                title,
                at(opens),
                at(opens));
        var version = id();
        add(
                "insert into set_version (id, set_id, number, title, article_id, frozen_at) values (?, ?, 1, ?, ?, ?)",
                version,
                set,
                title,
                article,
                at(opens));
        var items = new ArrayList<UUID>();
        for (int i = 0; i < ITEMS; i++) {
            items.add(item(version, i));
        }
        var quiz = id();
        add(
                "insert into quiz (id, classroom_id, version_id, title, opens_at, closes_at, attempts_allowed, feedback,"
                        + " shuffled, rules, created_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 1, 'AFTER_SUBMITTING', true, json '{}', ?, 0)",
                quiz,
                classroom,
                version,
                title,
                at(opens),
                at(opens.plus(Duration.ofDays(5))),
                at(opens));
        var difficulties = new ArrayList<Double>();
        for (int i = 0; i < ITEMS; i++) {
            difficulties.add(random.nextGaussian());
        }
        for (int i = 0; i < LEARNERS; i++) {
            attempt(
                    quiz,
                    learners.get(i),
                    opens.plusSeconds(random.nextInt(200_000)),
                    abilities.get(i),
                    items,
                    difficulties);
        }
        return quiz;
    }

    private void attempt(
            UUID quiz, UUID learner, Instant begun, double ability, List<UUID> items, List<Double> difficulties)
            throws SQLException {
        var attempt = id();
        var ended = begun.plusSeconds(60 + random.nextInt(600));
        add(
                "insert into attempt (id, quiz_id, learner_id, number, seed, state, started_at, finished_at, at_item,"
                        + " version) values (?, ?, ?, 1, ?, ?, ?, ?, 0, 1)",
                attempt,
                quiz,
                learner,
                random.nextLong(),
                random.nextInt(CLOSED_ONE_IN) == 0 ? "CLOSED" : "SUBMITTED",
                at(begun),
                at(ended));
        for (int i = 0; i < ITEMS; i++) {
            boolean blank = random.nextInt(BLANK_ONE_IN) == 0;
            boolean right = random.nextDouble() < 1 / (1 + Math.exp(difficulties.get(i) - ability));
            int wrong = 1 + random.nextInt(3);
            var body = isTyped(i)
                    ? "{\"type\":\"typed\",\"text\":\"%s\"}".formatted(right ? "Answer 1" : "Something else " + wrong)
                    : "{\"type\":\"chosen\",\"options\":[\"option%d\"]}".formatted(right ? 0 : wrong);
            add(
                    "insert into response (id, attempt_id, version_item_id, revision, body, outcome, credit, saved_at,"
                            + " given_at, version) values (?, ?, ?, 1, json '" + (blank ? "{\"type\":\"blank\"}" : body)
                            + "', ?, ?, ?, ?, 0)",
                    id(),
                    attempt,
                    items.get(i),
                    blank ? "UNANSWERED" : right ? "RIGHT" : "WRONG",
                    !blank && right ? 1.0 : 0.0,
                    at(ended),
                    at(ended));
        }
    }

    private static boolean isTyped(int index) {
        return index % 2 == 1;
    }

    private UUID item(UUID version, int index) throws SQLException {
        var id = id();
        var lineage = id();
        var stem = "What did the agency announce in the month before the launch, number " + (index + 1) + "?";
        var content = isTyped(index)
                ? "{\"type\":\"typed\",\"stem\":\"" + stem + "\",\"accepted\":[\"Answer 1\"]}"
                : "{\"type\":\"single-choice\",\"stem\":\"" + stem + "\",\"options\":["
                        + "{\"id\":\"option0\",\"text\":\"An orbit\",\"key\":true},"
                        + "{\"id\":\"option1\",\"text\":\"A launch\",\"key\":false},"
                        + "{\"id\":\"option2\",\"text\":\"A delay\",\"key\":false},"
                        + "{\"id\":\"option3\",\"text\":\"A budget\",\"key\":false}]}";
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("insert into version_item (id, version_id, item_id, position, body) values ('" + id
                    + "', '" + version + "', '" + lineage + "', " + (index + 1) + ", json '{\"id\":\"" + lineage
                    + "\",\"content\":" + content + ",\"rationale\":\"\",\"points\":" + (index == 0 ? 2 : 1) + "}')");
        }
        return id;
    }

    private UUID person(String name, boolean instructor) throws SQLException {
        var id = id();
        add(
                "insert into person (id, sign_in_name, sign_in_key, display_name, password_hash, administrator,"
                        + " instructor, learner, disabled, created_at, version)"
                        + " values (?, ?, ?, ?, '{none}', false, ?, ?, false, ?, 0)",
                id,
                name,
                name.toLowerCase(Locale.ROOT),
                name,
                instructor,
                !instructor,
                at(FIRST_OPENED));
        return id;
    }

    /** Random as those of the application are, so that indexes are as scattered; and the same in every run. */
    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 2L << 62);
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    /** Rows that nothing points at yet wait until there are many. */
    private void add(String sql, Object... values) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        if (!sql.startsWith("insert into response")) {
            statement.executeUpdate();
            return;
        }
        statement.addBatch();
        if (waiting.merge(sql, 1, Integer::sum) == BATCH) {
            statement.executeBatch();
            // all at once makes the file of H2 many times as large as what is in it
            connection.commit();
            waiting.put(sql, 0);
        }
    }

    private void flush() throws SQLException {
        for (var statement : statements.values()) {
            statement.executeBatch();
        }
        waiting.clear();
    }
}
