package app.lede.review;

import app.lede.review.memory.Fsrs;
import app.lede.review.memory.MemorySettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what a class remembers: the database does it, and no memory is read here. */
@Component
class ClassSums {
    /** How many of those asked were asked a fact, and their chances of recall added up. */
    record Sum(UUID articleId, String key, long learners, double known) {}

    /** Chances of recall are added up in billionths: whole numbers are added fast, and in any order to the same sum. */
    private static final double UNIT = 1e9;

    /**
     * The forgetting curve of {@link Fsrs#recall}, in the words of both databases. The learners stand in it as they are:
     * H2 looks each row up in a set of constants, and walks for each row through a list of parameters. It
     * also takes a parameter for a whole number where it is reckoned with one, unless told otherwise; and where one
     * number is a double and the other a bigint, it reckons with decimal fractions of any length, which takes four times
     * as long: so the second is made a double first.
     */
    private static final String SUMS = """
            select article_id, fact_key, count(*) as learners,
                sum(cast(:unit * power(1 + cast(:factor as double precision)
                    * greatest(0, cast(:now as double precision) - cast(answered_second as double precision)) / stability,
                    :decay) as integer))
                    as known
            from fact_memory
            where article_id in (:articles) and learner_id in (%s)
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
        return jdbc.sql(SUMS.formatted(
                        learnerIds.stream().map(id -> "uuid '" + id + "'").collect(Collectors.joining(", "))))
                .param("unit", UNIT)
                .param("factor", fsrs.factor() / Duration.ofDays(1).toSeconds())
                .param("decay", fsrs.decay())
                .param("now", now.toEpochMilli() / 1000.0)
                .param("articles", articleIds)
                .query((row, number) -> new Sum(
                        row.getObject("article_id", UUID.class),
                        row.getString("fact_key"),
                        row.getLong("learners"),
                        row.getLong("known") / UNIT))
                .list();
    }
}
