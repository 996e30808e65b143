package app.lede.review;

import app.lede.review.memory.Fsrs;
import app.lede.review.memory.MemorySettings;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** Adds up what a class remembers: the database does it, and no memory is read here. */
@Component
class ClassSums {
    /** How many of those asked were asked a fact, and their chances of recall added up. */
    record Sum(UUID articleId, String key, long learners, double known) {}

    /**
     * The forgetting curve of {@link Fsrs#recall}, in the words of both databases. The learners come as one array and not
     * as a list, since H2 looks through a list for each row, and each of a select's rows up in a table it makes of them.
     */
    private static final String SUMS = """
            select article_id, fact_key, count(*) as learners,
                sum(power(1 + :factor * greatest(0, :now - cast(extract(epoch from answered_at) as double precision))
                    / 86400 / stability, :decay)) as known
            from fact_memory
            where article_id in (:articles)
                and learner_id in (select person from unnest(cast(:learners as uuid array)) as member (person))
            group by article_id, fact_key
            """;

    private final JdbcClient jdbc;
    private final Fsrs fsrs = new Fsrs(MemorySettings.DEFAULT.weights());

    ClassSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sum> of(Collection<UUID> articleIds, Collection<UUID> learnerIds, Instant now) {
        if (articleIds.isEmpty() || learnerIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SUMS)
                .param("factor", fsrs.factor())
                .param("decay", fsrs.decay())
                .param("now", now.toEpochMilli() / 1000.0)
                .param("articles", articleIds)
                .param("learners", new SqlArrayValue("uuid", learnerIds.toArray()))
                .query((row, number) -> new Sum(
                        row.getObject("article_id", UUID.class),
                        row.getString("fact_key"),
                        row.getLong("learners"),
                        row.getDouble("known")))
                .list();
    }
}
