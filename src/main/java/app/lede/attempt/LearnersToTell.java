package app.lede.attempt;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose feedback may have become due, for background work that takes it in. No screen may use it. */
@Component
public class LearnersToTell {
    private static final String BETWEEN = """
            select distinct attempt.learner_id from attempt join quiz on quiz.id = attempt.quiz_id
            where attempt.finished_at is not null
                and (attempt.finished_at > :since or quiz.closes_at > :since and quiz.closes_at <= :now)
            """;

    private final JdbcClient jdbc;

    LearnersToTell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who has ended an attempt between two moments, or has ended one at a quiz that closed between them. A regrade, or an
     * attempt marked by hand, is not among these.
     */
    public List<UUID> between(Instant since, Instant now) {
        return jdbc.sql(BETWEEN)
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}
