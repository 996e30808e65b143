package app.lede.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.Erasure.Extent;
import app.lede.base.Refusal;
import app.lede.item.Response;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody answered a quiz three years ago and was not seen since. */
abstract class RetentionContract {
    @Autowired
    Retention retention;

    @Autowired
    Retaining retaining;

    @Autowired
    LastSeen lastSeen;

    @Autowired
    Audit audit;

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes quizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    JdbcClient jdbc;

    private Actor administrator;
    private Actor learner;
    private UUID attemptId;

    @BeforeEach
    void somebodyWasHereLongAgo() {
        administrator = people.administrator("Root");
        var instructor = people.instructor("Ms Okafor");
        learner = people.learner("Long Gone " + UUID.randomUUID());
        var quiz = quizzes.quiz(instructor, quizzes.settings(), learner);
        attemptId = Acting.as(learner, () -> starting.start(quiz.id()));
        Acting.as(learner, () -> {
            var where = sittings.view(attemptId).questions().stream()
                    .filter(question -> question.prompt().stem().startsWith("In which city"))
                    .findFirst()
                    .orElseThrow();
            sittings.answer(attemptId, where.frozenItemId(), new Response.Typed("Porto"));
            sittings.submit(attemptId);
        });
        jdbc.sql("""
                insert into remembered_browser (id, person_id, secret_hash, created_at, used_at, version)
                values (:id, :person, 'x', :now, :now, 0)
                """)
                .param("id", UUID.randomUUID())
                .param("person", learner.id())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
        for (var place : List.of(
                "person.created_at",
                "person.last_seen_at",
                "enrolment.joined_at",
                "attempt.started_at",
                "attempt.finished_at",
                "response.saved_at",
                "remembered_browser.used_at")) {
            move(place, 40);
        }
    }

    @AfterEach
    void keepEverythingAgain() {
        Acting.as(administrator, () -> retention.keep(RetentionRules.FOR_EVER));
        Acting.asNobody();
    }

    @Test
    void forgetsNobodyUnlessToldTo() {
        retaining.goBy();
        assertThat(name()).isEqualTo(learner.displayName());
    }

    @Test
    void takesTheNameOfWhoStayedAway() {
        assertThat(away(36)).contains(learner.displayName());
        assertThat(away(48)).doesNotContain(learner.displayName());
        keep(new RetentionRules(36, Extent.PSEUDONYMISE, null));
        retaining.goBy();
        assertThat(name()).startsWith("Former learner ");
        assertThat(count("select count(*) from attempt where learner_id = :id")).isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where action = 'PERSON_PSEUDONYMISED' and actor_id is null"
                        + " and detail like '%, ' || cast(:id as varchar) || ', away for 3 years'"))
                .isEqualTo(1);
        retaining.goBy();
        assertThat(count("select count(*) from audit_entry where action = 'PERSON_PSEUDONYMISED'"
                        + " and detail like '%' || cast(:id as varchar) || '%'"))
                .isEqualTo(1);
    }

    @Test
    void deletesEverythingIfThatIsWanted() {
        keep(new RetentionRules(36, Extent.ERASE, null));
        retaining.goBy();
        assertThat(count("select count(*) from person where id = :id")).isZero();
        assertThat(count("select count(*) from attempt where learner_id = :id")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person.created_at",
                "person.last_seen_at",
                "enrolment.joined_at",
                "attempt.started_at",
                "attempt.finished_at",
                "response.saved_at",
                "remembered_browser.used_at"
            })
    void oneTraceIsEnoughToStay(String place) {
        move(place, 35);
        assertThat(away(36)).doesNotContain(learner.displayName());
        assertThat(Acting.as(administrator, () -> retention.away(36, Duration.ofDays(32))))
                .extracting(Account::displayName)
                .contains(learner.displayName());
        keep(new RetentionRules(36, Extent.PSEUDONYMISE, null));
        retaining.goBy();
        assertThat(name()).isEqualTo(learner.displayName());
    }

    @Test
    void signingInIsATrace() {
        lastSeen.here(learner.id());
        assertThat(away(6)).doesNotContain(learner.displayName());
    }

    @Test
    void whoTeachesStays() {
        jdbc.sql("update person set instructor = true where id = :id")
                .param("id", learner.id())
                .update();
        assertThat(away(6)).doesNotContain(learner.displayName());
        keep(new RetentionRules(6, Extent.PSEUDONYMISE, null));
        retaining.goBy();
        assertThat(name()).isEqualTo(learner.displayName());
    }

    @Test
    void deletesOldEntriesOfTheLogAndNoOthers() {
        var words = "a word of " + UUID.randomUUID();
        audit.record(Audit.Action.COMMENTED, words + " old");
        jdbc.sql("update audit_entry set at = :then where detail = :words")
                .param("then", OffsetDateTime.now(ZoneOffset.UTC).minusMonths(13))
                .param("words", words + " old")
                .update();
        audit.record(Audit.Action.COMMENTED, words + " new");
        keep(new RetentionRules(null, Extent.PSEUDONYMISE, 12));
        retaining.goBy();
        assertThat(jdbc.sql("select detail from audit_entry where detail like :words")
                        .param("words", words + "%")
                        .query(String.class)
                        .list())
                .containsExactly(words + " new");
    }

    @Test
    void monthsAreBounded() {
        assertThatThrownBy(() -> new RetentionRules(5, Extent.PSEUDONYMISE, null))
                .isInstanceOf(Refusal.class)
                .hasMessage("Data can be kept for 6 to 240 months, or for ever, not for 5.");
        assertThatThrownBy(() -> new RetentionRules(null, Extent.PSEUDONYMISE, 241))
                .isInstanceOf(Refusal.class);
    }

    private void keep(RetentionRules rules) {
        Acting.as(administrator, () -> retention.keep(rules));
        assertThat(Acting.as(administrator, retention::rules)).isEqualTo(rules);
    }

    private List<String> away(int months) {
        return Acting.as(administrator, () -> retention.away(months, Duration.ZERO)).stream()
                .map(Account::displayName)
                .toList();
    }

    /** Lets something of the learner have been so many months ago. */
    private void move(String place, int months) {
        var table = place.substring(0, place.indexOf('.'));
        var owner = switch (table) {
            case "person" -> "id = :learner";
            case "response" -> "attempt_id = :attempt";
            case "remembered_browser" -> "person_id = :learner";
            default -> "learner_id = :learner";
        };
        int moved = jdbc.sql("update " + table + " set " + place.substring(table.length() + 1) + " = :then where "
                        + owner.replace(":learner", "'" + learner.id() + "'")
                                .replace(":attempt", "'" + attemptId + "'"))
                .param("then", OffsetDateTime.now(ZoneOffset.UTC).minusMonths(months))
                .update();
        assertThat(moved).as(place).isPositive();
    }

    private String name() {
        return jdbc.sql("select display_name from person where id = :id")
                .param("id", learner.id())
                .query(String.class)
                .single();
    }

    private long count(String query) {
        return jdbc.sql(query).param("id", learner.id()).query(Long.class).single();
    }
}
