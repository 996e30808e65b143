package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann takes a quiz and finds its first question faulty. */
abstract class FaultsContract {
    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Faults faults;

    Actor instructor;
    Actor ann;
    Actor ben;
    Quiz quiz;
    UUID attempt;
    UUID first;

    @BeforeEach
    void anOpenAttempt() {
        instructor = people.instructor("Ms Okafor");
        ann = people.learner("Ann");
        ben = people.learner("Ben");
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben);
        Acting.as(ann);
        attempt = starting.start(quiz.id());
        first = quizzes.paper(quiz.id()).items().getFirst().id();
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void reachesTheInstructorWhileTheAttemptIsOpenAndAfterwards() {
        faults.report(attempt, first, "  Two answers are right. ");
        sittings.submit(attempt);
        assertThat(faults.notes(attempt)).isEqualTo(Map.of(first, "Two answers are right."));
        Acting.as(
                instructor,
                () -> assertThat(faults.ofQuiz(quiz.id())).singleElement().satisfies(fault -> {
                    assertThat(fault.learnerId()).isEqualTo(ann.id());
                    assertThat(fault.frozenItemId()).isEqualTo(first);
                    assertThat(fault.note()).isEqualTo("Two answers are right.");
                    assertThat(fault.isDealtWith()).isFalse();
                }));
    }

    @Test
    void isOneForEachLearnerAndItemAndCanBeChangedAndTakenBack() {
        faults.report(attempt, first, "Two answers are right.");
        faults.report(attempt, first, "The picture is missing.");
        assertThat(faults.notes(attempt)).containsOnly(Map.entry(first, "The picture is missing."));
        faults.withdraw(attempt, first);
        faults.withdraw(attempt, first);
        assertThat(faults.notes(attempt)).isEmpty();
    }

    @Test
    void isDealtWithOnceAndWaitsAgainWhenItIsChanged() {
        faults.report(attempt, first, "Two answers are right.");
        Acting.as(instructor, () -> {
            var id = faults.ofQuiz(quiz.id()).getFirst().id();
            faults.mark(id, true);
            faults.mark(id, true);
            assertThat(faults.ofQuiz(quiz.id()).getFirst().isDealtWith()).isTrue();
        });
        faults.report(attempt, first, "Two answers are right.");
        assertThat(isDealtWith()).isTrue();
        faults.report(attempt, first, "Still two.");
        assertThat(isDealtWith()).isFalse();
        Acting.as(instructor, () -> {
            var id = faults.ofQuiz(quiz.id()).getFirst().id();
            faults.mark(id, true);
            faults.mark(id, false);
        });
        assertThat(isDealtWith()).isFalse();
    }

    private boolean isDealtWith() {
        return Acting.as(instructor, () -> faults.ofQuiz(quiz.id()).getFirst().isDealtWith());
    }

    @Test
    void refusesWhatSaysNothingOrTooMuch() {
        assertThatThrownBy(() -> faults.report(attempt, first, "  ")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> faults.report(attempt, first, "a".repeat(Faults.LONGEST_NOTE + 1)))
                .isInstanceOf(Refusal.class);
        faults.report(attempt, first, "a".repeat(Faults.LONGEST_NOTE));
        assertThat(faults.notes(attempt)).hasSize(1);
    }

    @Test
    void slowsDownWhoReportsMoreThanAnybodyHasReasonTo() {
        var items = quizzes.paper(quiz.id()).items();
        for (int i = 0; i < items.size(); i++) {
            faults.report(attempt, items.get(i).id(), "Fault " + i);
        }
        var other = testQuizzes.quiz(instructor, testQuizzes.settings(), ann);
        var otherItems = quizzes.paper(other.id()).items();
        var otherAttempt = starting.start(other.id());
        for (int i = 0; i < Faults.MOST_AN_HOUR - items.size(); i++) {
            faults.report(otherAttempt, otherItems.get(i).id(), "Fault " + i);
        }
        assertThatThrownBy(() -> faults.report(attempt, first, "One more"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("within an hour");
        faults.report(attempt, first, "Fault 0");
    }

    @Test
    void isForTheLearnerAndTheInstructorOfTheQuizAlone() {
        faults.report(attempt, first, "Two answers are right.");
        Acting.as(ben, () -> {
            assertThatThrownBy(() -> faults.report(attempt, first, "Mine")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> faults.notes(attempt)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> faults.withdraw(attempt, first)).isInstanceOf(NotFound.class);
        });
        var id = Acting.as(instructor, () -> faults.ofQuiz(quiz.id()).getFirst().id());
        Acting.as(people.instructor("Mr Lindqvist"), () -> {
            assertThatThrownBy(() -> faults.ofQuiz(quiz.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> faults.mark(id, true)).isInstanceOf(NotFound.class);
        });
        assertThatThrownBy(() -> faults.report(attempt, UUID.randomUUID(), "Unknown"))
                .isInstanceOf(NotFound.class);
    }
}
