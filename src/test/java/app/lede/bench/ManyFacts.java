package app.lede.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Two classes, written straight into the database: one of 1,000 learners who remember 500 facts each, and one of a single
 * learner who has taken 400 quizzes with 50 facts each. A third of what that learner knows is due. The same seed writes
 * the same on every database.
 */
final class ManyFacts {
    static final int LEARNERS = 1_000;
    static final int FACTS_A_QUIZ = 50;
    static final int QUIZZES_OF_CLASS = 10;
    static final int QUIZZES_OF_ONE = 400;
    private static final int ARTICLES_OF_ONE = 40;
    private static final int BATCH = 2_000;

    record Written(UUID instructorId, UUID classId, UUID learnerId) {}

    /** A question that is a fact of its own. */
    private record Asked(UUID frozenId, UUID lineage, UUID articleId) {
        String key() {
            return "item:" + lineage;
        }
    }

    private record Given(UUID quizId, List<Asked> asked) {}

    private final Connection connection;
    private final Random random = new Random(20_261_122);
    private final Instant now = Instant.now();

    private ManyFacts(Connection connection) {
        this.connection = connection;
    }

    static Written write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        var written = new ManyFacts(connection).all();
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            // As the databases do by themselves a while later.
            statement.execute("analyze");
        }
        return written;
    }

    private Written all() throws SQLException {
        var instructor = person("Instructor", true);
        var large = classroom(instructor, "A large year", "BENCH0003");
        var learners = new ArrayList<UUID>();
        for (int i = 0; i < LEARNERS; i++) {
            learners.add(learner("Learner " + (i + 1), large));
        }
        var article = article();
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < QUIZZES_OF_CLASS; i++) {
            asked.addAll(quiz(instructor, large, article).asked());
        }
        try (var memories = memories()) {
            int waiting = 0;
            for (var learner : learners) {
                for (var one : asked) {
                    remember(memories, learner, one);
                    if (++waiting % BATCH == 0) {
                        memories.executeBatch();
                        // as memories come in; all at once makes the file of H2 many times as large as what is in it
                        connection.commit();
                    }
                }
            }
            memories.executeBatch();
        }
        var small = classroom(instructor, "A diligent one", "BENCH0004");
        var diligent = learner("Diligent", small);
        var articles = new ArrayList<UUID>();
        for (int i = 0; i < ARTICLES_OF_ONE; i++) {
            articles.add(article());
        }
        for (int i = 0; i < QUIZZES_OF_ONE; i++) {
            take(diligent, quiz(instructor, small, articles.get(i % ARTICLES_OF_ONE)));
            connection.commit();
        }
        return new Written(instructor, large, diligent);
    }

    /** All answered at once: fed already, with its answers and what is remembered. */
    private void take(UUID learner, Given given) throws SQLException {
        var attempt = id();
        run(
                "insert into attempt (id, quiz_id, learner_id, number, seed, state, started_at, finished_at, at_item,"
                        + " version) values (?, ?, ?, 1, 1, 'SUBMITTED', ?, ?, 0, 1)",
                attempt,
                given.quizId(),
                learner,
                at(100),
                at(100));
        // What ToldAttempts.marks gives of an attempt without responses.
        run(
                "insert into fed_attempt (attempt_id, learner_id, mark, version) values (?, ?, ?, 0)",
                attempt,
                learner,
                at(100).toInstant().toEpochMilli() + "/" + FACTS_A_QUIZ);
        try (var memories = memories();
                var answers = connection.prepareStatement("insert into fact_answer (id, learner_id, article_id,"
                        + " fact_key, version_item_id, kind, attempt_id, answered_at, outcome, share, wrong_tries, grade,"
                        + " undone, version) values (?, ?, ?, ?, ?, 'TYPED', ?, ?, 'RIGHT', 1, 0, 'GOOD', false, 0)")) {
            for (var one : given.asked()) {
                remember(memories, learner, one);
                set(answers, id(), learner, one.articleId(), one.key(), one.frozenId(), attempt, at(100));
                answers.addBatch();
            }
            memories.executeBatch();
            answers.executeBatch();
        }
    }

    private PreparedStatement memories() throws SQLException {
        return connection.prepareStatement("insert into fact_memory (id, learner_id, article_id, fact_key, statement,"
                + " phase, step, stability, difficulty, answers, lapses, first_at, answered_at,"
                + " answered_second, due_at, last_item_id,"
                + " last_kind, last_grade, askable, suspended, version)"
                + " values (?, ?, ?, ?, 'A fact of some length, told as one sentence that stands alone.', 'REVIEW', 0, ?,"
                + " 5, 1, 0, ?, ?, ?, ?, ?, 'TYPED', ?, true, false, 0)");
    }

    private void remember(PreparedStatement memories, UUID learner, Asked asked) throws SQLException {
        int stability = 1 + random.nextInt(90);
        int since = random.nextInt(60);
        // two of three are not due yet
        int due = random.nextInt(3) == 0 ? random.nextInt(30) : -1 - random.nextInt(60);
        set(
                memories,
                id(),
                learner,
                asked.articleId(),
                asked.key(),
                (double) stability,
                at(100),
                at(since),
                at(since).toInstant().getEpochSecond(),
                at(due),
                asked.frozenId(),
                random.nextInt(5) == 0 ? "AGAIN" : "GOOD");
        memories.addBatch();
    }

    private Given quiz(UUID instructor, UUID classroom, UUID article) throws SQLException {
        var set = id();
        run(
                "insert into item_set (id, owner_id, article_id, title, changed_at, created_at, version)"
                        + " values (?, ?, ?, 'A quiz', ?, ?, 0)",
                set,
                instructor,
                article,
                at(100),
                at(100));
        var version = id();
        run(
                "insert into set_version (id, set_id, number, title, article_id, frozen_at)"
                        + " values (?, ?, 1, 'A quiz', ?, ?)",
                version,
                set,
                article,
                at(100));
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < FACTS_A_QUIZ; i++) {
            var one = new Asked(id(), id(), article);
            run(
                    "insert into version_item (id, version_id, item_id, position, body) values (?, ?, ?, ?, json '{\"id\":\""
                            + one.lineage() + "\",\"content\":{\"type\":\"typed\",\"stem\":\"What was announced in the"
                            + " month before the launch, number " + (i + 1)
                            + "?\",\"accepted\":[\"Answer 1\"]},\"rationale\":\"\",\"points\":1}')",
                    one.frozenId(),
                    version,
                    one.lineage(),
                    i + 1);
            asked.add(one);
        }
        var quiz = id();
        run(
                "insert into quiz (id, classroom_id, version_id, title, opens_at, closes_at, attempts_allowed, feedback,"
                        + " shuffled, rules, created_at, version)"
                        + " values (?, ?, ?, 'A quiz', ?, ?, 1, 'AFTER_SUBMITTING', true, json '{}', ?, 0)",
                quiz,
                classroom,
                version,
                at(101),
                at(99),
                at(101));
        return new Given(quiz, List.copyOf(asked));
    }

    private UUID article() throws SQLException {
        var id = id();
        run(
                "insert into article (id, title, source, source_address, author, language, licence, tags, body, added_at,"
                        + " version) values (?, 'An orbit is shifted', '', '', '', 'en', '', '', 'The orbit is shifted.', ?, 0)",
                id,
                at(100));
        return id;
    }

    private UUID classroom(UUID instructor, String name, String code) throws SQLException {
        var id = id();
        run(
                "insert into classroom (id, instructor_id, name, join_code, demonstration, created_at, version)"
                        + " values (?, ?, ?, ?, false, ?, 0)",
                id,
                instructor,
                name,
                code,
                at(120));
        return id;
    }

    private UUID learner(String name, UUID classroom) throws SQLException {
        var id = person(name, false);
        run(
                "insert into enrolment (id, classroom_id, learner_id, joined_at) values (?, ?, ?, ?)",
                id(),
                classroom,
                id,
                at(110));
        return id;
    }

    private UUID person(String name, boolean instructor) throws SQLException {
        var id = id();
        run(
                "insert into person (id, sign_in_name, sign_in_key, display_name, password_hash, administrator,"
                        + " instructor, learner, disabled, created_at, version)"
                        + " values (?, ?, lower(?), ?, '{none}', false, ?, ?, false, ?, 0)",
                id,
                name,
                name,
                name,
                instructor,
                !instructor,
                at(120));
        return id;
    }

    private UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 2L << 62);
    }

    private Timestamp at(int daysAgo) {
        return Timestamp.from(now.minus(Duration.ofDays(daysAgo)));
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
