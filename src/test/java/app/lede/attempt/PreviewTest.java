package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.FeedbackParts;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.QuizSettings;
import app.lede.testing.Acting;
import app.lede.testing.OnH2;
import app.lede.testing.SampleItems;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class PreviewTest {
    /** Right answers to the sample items, in their order. */
    private static final List<Response> RIGHT = List.of(
            Response.Chosen.of(new OptionId("a1")),
            Response.Chosen.of(OptionId.FALSE),
            new Response.Typed("Oporto"),
            new Response.Typed("645"),
            new Response.Typed("640"),
            new Response.Ordered(List.of(new OptionId("e1"), new OptionId("e2"), new OptionId("e3"))),
            new Response.Matched(
                    Map.of(new OptionId("l1"), new OptionId("r1"), new OptionId("l2"), new OptionId("r2"))),
            Response.Chosen.of(new OptionId("w1")),
            Response.Chosen.of(new OptionId("m1"), new OptionId("m2")),
            Response.Chosen.of(OptionId.CLAIM));

    @Autowired
    Previews previews;

    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes quizzes;

    @Autowired
    JdbcClient database;

    private Actor instructor;
    private UUID setId;

    @BeforeEach
    void somebodyWroteASet() {
        instructor = people.instructor("Iris");
        setId = quizzes.set(instructor, SampleItems.all());
        Acting.as(instructor);
    }

    @AfterEach
    void actAsNobody() {
        Acting.asNobody();
    }

    private QuizSettings settings(FeedbackTiming timing) {
        var usual = quizzes.settings();
        return new QuizSettings(usual.title(), usual.opensAt(), usual.closesAt(), 1, timing, false, usual.rules());
    }

    private static List<PreviewAnswer> right(Preview preview) {
        var questions = preview.sitting().questions();
        return questions.stream()
                .map(question -> new PreviewAnswer(question.frozenItemId(), RIGHT.get(question.number() - 1), null))
                .toList();
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void showsAllKindsAndTellsWhatWasRightAfterHandingIn() {
        var preview = previews.begin(setId, settings(FeedbackTiming.AFTER_SUBMITTING));
        assertThat(preview.sitting().questions()).hasSize(10);
        assertThat(preview.handIn(right(preview))).isInstanceOfSatisfying(Feedback.Due.class, due -> {
            assertThat(due.score()).isEqualTo(new Score(10, 10));
            assertThat(due.items())
                    .allSatisfy(item -> assertThat(item.outcome()).isEqualTo(OutcomeKind.RIGHT));
        });
        assertThat(preview.handIn(List.of())).isInstanceOfSatisfying(Feedback.Due.class, due -> {
            assertThat(due.score()).isEqualTo(new Score(0, 10));
            assertThat(due.items())
                    .allSatisfy(item -> assertThat(item.outcome()).isEqualTo(OutcomeKind.UNANSWERED));
        });
    }

    @Test
    void nothingOfItIsKept() {
        var tables = List.of("attempt", "response", "quiz", "set_version", "known_fact");
        var kept = tables.stream().filter(this::exists).toList();
        assertThat(kept).contains("attempt", "response", "quiz");
        var before = kept.stream().map(this::rows).toList();
        var preview = previews.begin(setId, settings(FeedbackTiming.AFTER_EACH_ITEM));
        right(preview).forEach(preview::check);
        preview.handIn(right(preview));
        assertThat(kept.stream().map(this::rows)).containsExactlyElementsOf(before);
    }

    private boolean exists(String table) {
        return database.sql("select count(*) from information_schema.tables where lower(table_name) = :name")
                        .param("name", table)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Test
    void feedbackIsWhatTheSettingsTell() {
        var closing = previews.begin(setId, settings(FeedbackTiming.AFTER_CLOSING));
        assertThat(closing.handIn(right(closing)))
                .isInstanceOfSatisfying(
                        Feedback.HandedIn.class,
                        handedIn -> assertThat(handedIn.answered()).isEqualTo(10));
        var usual = settings(FeedbackTiming.AFTER_SUBMITTING);
        var scoreOnly =
                previews.begin(setId, usual.withRules(usual.rules().withShows(FeedbackParts.NONE.withScore(true))));
        assertThat(scoreOnly.handIn(right(scoreOnly))).isInstanceOfSatisfying(Feedback.Due.class, due -> {
            assertThat(due.score()).isNotNull();
            assertThat(due.items()).allSatisfy(item -> {
                assertThat(item.outcome()).isNull();
                assertThat(item.key()).isNull();
                assertThat(item.evidence()).isNull();
            });
        });
    }

    @Test
    void aWrongAnswerMayBeTriedAgainAsOftenAsTheSettingsSay() {
        var settings = settings(FeedbackTiming.AFTER_EACH_ITEM);
        var preview = previews.begin(setId, settings.withRules(settings.rules().withTries(2)));
        var item = preview.sitting().questions().getFirst().frozenItemId();
        var wrong = new PreviewAnswer(item, Response.Chosen.of(new OptionId("b2")), null);
        assertThat(preview.check(wrong)).satisfies(first -> {
            assertThat(first.mayTryAgain()).isTrue();
            assertThat(first.key()).isNull();
        });
        assertThat(preview.check(wrong)).satisfies(second -> {
            assertThat(second.mayTryAgain()).isFalse();
            assertThat(second.key()).isEqualTo("Ana Reyes");
        });
    }

    @Test
    void isOnlyForWhoWroteTheSetAndOnlyOfWhatCanBeAsked() {
        var settings = settings(FeedbackTiming.AFTER_SUBMITTING);
        var empty = quizzes.set(instructor, List.of());
        assertThatThrownBy(() -> previews.begin(empty, settings)).isInstanceOf(Refusal.class);
        Acting.as(people.instructor("Ivo"));
        assertThatThrownBy(() -> previews.begin(setId, settings)).isInstanceOf(NotFound.class);
    }
}
