package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.NotFound;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.statistics.Finding;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Ann and Ben submit, Cleo is still answering. */
abstract class ItemAnalysesContract {
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
    ItemAnalyses analyses;

    Actor instructor;
    Actor ann;
    Quiz quiz;

    @BeforeEach
    void aClassHalfWay() {
        instructor = people.instructor("Ms Okafor");
        ann = people.learner("Ann");
        var ben = people.learner("Ben");
        var cleo = people.learner("Cleo");
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, ben, cleo);
        answer(ann, "a1", true);
        answer(ben, "b2", true);
        answer(cleo, "b2", false);
        Acting.as(instructor);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    private void answer(Actor learner, String option, boolean submits) {
        Acting.as(learner, () -> {
            var attempt = starting.start(quiz.id());
            var first = quizzes.paper(quiz.id()).items().getFirst();
            sittings.answer(attempt, first.id(), Response.Chosen.of(new OptionId(option)));
            if (submits) {
                sittings.submit(attempt);
            }
        });
    }

    @Test
    void countsFinishedAttempts() {
        var analysis = analyses.ofQuiz(quiz.id());

        assertThat(analysis.quiz()).isEqualTo(quiz);
        assertThat(analysis.figures().n()).isEqualTo(2);
        assertThat(analysis.columns()).hasSize(10);
        var first = analysis.figures().items().getFirst();
        assertThat(first.facility()).isEqualTo(0.5);
        assertThat(first.itemRest()).isNull();
        assertThat(Objects.requireNonNull(first.options()).options())
                .extracting("label", "lower", "upper")
                .contains(tuple("Ana Reyes", 0, 1), tuple("Rui Costa", 1, 0));
        assertThat(analysis.findings()).contains(new Finding.FewLearners(2), new Finding.NobodyRight("Question 2"));
    }

    @Test
    void showsOthersNothing() {
        Acting.as(
                people.instructor("Mr Lindqvist"),
                () -> assertThatThrownBy(() -> analyses.ofQuiz(quiz.id())).isInstanceOf(NotFound.class));
        Acting.as(
                ann,
                () -> assertThatThrownBy(() -> analyses.ofQuiz(quiz.id())).isInstanceOf(AccessDeniedException.class));
    }
}
