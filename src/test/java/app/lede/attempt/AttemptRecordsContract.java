package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Classes;
import app.lede.quiz.FeedbackTiming;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What other rooms learn of attempts. */
abstract class AttemptRecordsContract extends SittingGround {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Autowired
    AttemptImport imports;

    @Autowired
    Classes classes;

    @Test
    void theInstructorSeesAllAttemptsInTheOrderTheyWereStarted() {
        var quiz = quiz(2, FeedbackTiming.AFTER_SUBMITTING);
        var first = starting.start(quiz.id());
        sittings.answer(first, city(sittings.view(first)).frozenItemId(), RIGHT);
        sittings.submit(first);
        var second = starting.start(quiz.id());
        Acting.as(instructor);
        assertThat(records.ofQuiz(quiz.id())).extracting(AttemptRecord::id).containsExactly(first, second);
        assertThat(records.get(first).responses()).hasSize(1);
        assertThat(records.get(first).learnerId()).isEqualTo(learner.id());
    }

    @Test
    void anotherInstructorSeesNothing() {
        var quiz = quiz();
        var attempt = starting.start(quiz.id());
        Acting.as(people.instructor("Mr Lindqvist"));
        assertThatThrownBy(() -> records.ofQuiz(quiz.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> records.get(attempt)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLearnerSeesOnlyTheirOwnNewestFirst() {
        var quiz = quiz(2, FeedbackTiming.AFTER_SUBMITTING);
        var first = starting.start(quiz.id());
        sittings.submit(first);
        var second = starting.start(quiz.id());
        assertThat(records.mine()).extracting(AttemptRecord::id).containsExactly(second, first);
        assertThat(records.mineInBrief()).extracting(MyAttempt::id).containsExactly(second, first);
        Acting.as(people.learner("Mallory"), () -> assertThat(records.mine()).isEmpty());
    }

    @Test
    void anImportedAttemptIsScoredLikeARealOne() {
        var setId = testQuizzes.set(instructor, SampleItems.all());
        var quiz = Acting.as(instructor, () -> {
            var demonstration = classes.createDemonstration("Demonstration");
            return publishing
                    .publish(setId, List.of(demonstration.id()), testQuizzes.settings())
                    .getFirst();
        });
        Acting.as(instructor);
        var city = frozenCity(quiz.id());
        var id = imports.add(new ImportedAttempt(
                quiz.id(),
                learner.id(),
                7,
                MONDAY,
                MONDAY.plus(Duration.ofMinutes(8)),
                Map.of(city, new ImportedAttempt.Given(RIGHT, MONDAY.plusSeconds(60)))));
        var open = imports.add(
                new ImportedAttempt(quiz.id(), learner.id(), 8, MONDAY.plus(Duration.ofHours(1)), null, Map.of()));

        var imported = records.get(id);
        assertThat(imported.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(imported.responses()).singleElement().satisfies(response -> {
            assertThat(response.outcome()).isEqualTo(OutcomeKind.RIGHT);
            assertThat(response.savedAt()).isEqualTo(MONDAY.plusSeconds(60));
        });
        assertThat(records.get(open).state()).isEqualTo(AttemptState.OPEN);
        assertThat(records.get(open).number()).isEqualTo(2);
    }

    @Test
    void nothingIsImportedIntoARealClass() {
        var quiz = quiz();
        Acting.as(instructor);
        assertThatThrownBy(() -> imports.add(new ImportedAttempt(quiz.id(), learner.id(), 7, MONDAY, null, Map.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("demonstration");
        assertThat(records.ofQuiz(quiz.id())).isEmpty();
    }

    private UUID frozenCity(UUID quizId) {
        return jdbc.sql("select vi.id from version_item vi join quiz q on q.version_id = vi.version_id"
                        + " where q.id = ? and vi.position = 3")
                .param(quizId)
                .query(UUID.class)
                .single();
    }
}
