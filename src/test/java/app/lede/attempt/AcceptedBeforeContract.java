package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers that were accepted before there were other regrades are regrades afterwards, and can still be taken back. */
abstract class AcceptedBeforeContract {
    private static final String PLACE = "accepted_before";

    @Autowired
    DataSource dataSource;

    @Autowired
    Flyway flyway;

    @Test
    void acceptedAnswersBecomeRegradesAndWhatTheyMadeRightIsWorkedOutAnew() throws SQLException {
        var given = UUID.randomUUID();
        var other = UUID.randomUUID();
        var quiz = UUID.randomUUID();
        var plain = UUID.randomUUID();
        migrate("6");
        inPlace(connection -> {
            constraints(connection, false);
            person(connection, quiz);
            item(connection, given);
            item(connection, other);
            quiz(connection, quiz);
            quiz(connection, plain);
            accept(connection, quiz, given, "Gaia", "2026-03-02 10:00:00+00");
            accept(connection, quiz, other, "Faro", "2026-03-02 09:00:00+00");
            response(connection, quiz, given, "RIGHT", 1);
            response(connection, quiz, given, "WRONG", 0);
            response(connection, quiz, UUID.randomUUID(), "RIGHT", 1);
            constraints(connection, true);
        });
        migrate("8");
        inPlace(connection -> {
            assertThat(rows(connection, "select number, kind, answer from regrade order by number"))
                    .containsExactly("1 ACCEPT Faro", "2 ACCEPT Gaia");
            assertThat(rows(connection, "select regrades from quiz order by regrades"))
                    .containsExactly("0", "2");
            assertThat(rows(
                            connection,
                            "select outcome, given_outcome, given_credit from response order by outcome, given_credit"))
                    .containsExactlyInAnyOrder("RIGHT null null", "WRONG WRONG 0.0", "RIGHT RIGHT 1.0");
        });
    }

    private void migrate(String version) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .schemas(PLACE)
                .defaultSchema(PLACE)
                .target(version)
                .load()
                .migrate();
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    /** The connection goes back as it came: others use it after. */
    private void inPlace(Work work) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var before = connection.getSchema();
            connection.setSchema(PLACE);
            try {
                work.with(connection);
            } finally {
                connection.setSchema(before);
            }
        }
    }

    /** The rows lean on articles, people and sets that are of no interest here. */
    abstract void constraints(Connection connection, boolean heeded) throws SQLException;

    private static void person(Connection connection, UUID id) throws SQLException {
        run(
                connection,
                "insert into person (id, sign_in_name, sign_in_key, display_name, password_hash, administrator,"
                        + " instructor, learner, disabled, created_at, version) values ('" + id
                        + "', 'x', 'x', 'x', 'x', false, true, false, false, now(), 0)");
    }

    private static void item(Connection connection, UUID id) throws SQLException {
        run(
                connection,
                "insert into version_item (id, version_id, item_id, position, body) values ('" + id + "', '" + id
                        + "', '" + id + "', 1, '{}')");
    }

    private static void quiz(Connection connection, UUID id) throws SQLException {
        run(
                connection,
                "insert into quiz (id, classroom_id, version_id, title, opens_at, attempts_allowed, feedback, shuffled,"
                        + " rules, created_at, version) values ('" + id + "', '" + id + "', '" + id
                        + "', 'Bridge', now(), 1, 'AFTER_CLOSING', false, '{}', now(), 0)");
    }

    private static void accept(Connection connection, UUID quiz, UUID item, String answer, String at)
            throws SQLException {
        run(
                connection,
                "insert into accepted_answer (id, quiz_id, version_item_id, answer, accepted_by, accepted_at) values ('"
                        + UUID.randomUUID() + "', '" + quiz + "', '" + item + "', '" + answer + "', '" + quiz + "', '"
                        + at + "')");
    }

    private static void response(Connection connection, UUID quiz, UUID item, String outcome, int credit)
            throws SQLException {
        var attempt = UUID.randomUUID();
        run(
                connection,
                "insert into attempt (id, quiz_id, learner_id, number, seed, state, started_at, at_item, version) values"
                        + " ('" + attempt + "', '" + quiz + "', '" + attempt + "', 1, 1, 'SUBMITTED', now(), 0, 0)");
        run(
                connection,
                "insert into response (id, attempt_id, version_item_id, revision, body, outcome, credit, saved_at,"
                        + " given_at, version) values ('" + UUID.randomUUID() + "', '" + attempt + "', '" + item
                        + "', 1, '{}', '" + outcome + "', " + credit + ", now(), now(), 0)");
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(found.getObject(i)));
                }
                rows.add(String.join(" ", row));
            }
        }
        return rows;
    }
}
