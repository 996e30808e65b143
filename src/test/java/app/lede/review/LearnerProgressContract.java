package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.attempt.Score;
import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.item.Response;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizSettings;
import app.lede.testing.Acting;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class LearnerProgressContract {
    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Publishing publishing;

    @Autowired
    LearnerProgress progress;

    Actor instructor;
    Actor learner;

    @BeforeEach
    void twoPeople() {
        instructor = people.instructor("Ms Okafor");
        learner = people.learner("Nadia");
        Acting.as(learner);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void showsWhatWasTakenAndWhatWasKnown() {
        takeWith(quiz(FeedbackTiming.AFTER_SUBMITTING), "Porto");
        var mine = progress.mine();
        assertThat(mine.quizzes()).isOne();
        assertThat(mine.taken().getFirst().score()).isEqualTo(new Score(1, 10));
        assertThat(mine.facts()).isEqualTo(10);
        assertThat(mine.factsRight()).isOne();
        assertThat(mine.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.title()).startsWith("The Harbour Bridge"));
    }

    @Test
    void tellsNothingOfFactsBeforeFeedbackIsDue() {
        var quiz = quiz(FeedbackTiming.AFTER_CLOSING);
        takeWith(quiz, "Porto");
        assertThat(progress.mine().taken()).hasSize(1);
        assertThat(progress.mine().scored()).isEmpty();
        assertThat(progress.mine().articles()).isEmpty();

        Acting.as(instructor, () -> publishing.closeNow(quiz.id()));
        assertThat(progress.mine().factsRight()).isOne();
    }

    @Test
    void tellsNothingOfAnAttemptThatIsStillOpen() {
        starting.start(quiz(FeedbackTiming.AFTER_EACH_ITEM).id());
        assertThat(progress.mine().taken()).isEmpty();
        assertThat(progress.mine().articles()).isEmpty();
    }

    @Test
    void isTheLearnersOwn() {
        takeWith(quiz(FeedbackTiming.AFTER_SUBMITTING), "Porto");
        Acting.as(people.learner("Mallory"));
        assertThat(progress.mine().taken()).isEmpty();
        Acting.as(instructor);
        assertThatThrownBy(progress::mine).isInstanceOf(AccessDeniedException.class);
    }

    private void takeWith(Quiz quiz, String city) {
        var attempt = starting.start(quiz.id());
        var question = sittings.view(attempt).questions().stream()
                .filter(each -> each.prompt().stem().startsWith("In which city"))
                .findFirst()
                .orElseThrow();
        sittings.answer(attempt, question.frozenItemId(), new Response.Typed(city));
        sittings.submit(attempt);
    }

    private Quiz quiz(FeedbackTiming feedback) {
        var usual = testQuizzes.settings();
        return testQuizzes.quiz(
                instructor,
                new QuizSettings("Bridge", usual.opensAt(), usual.closesAt(), 1, feedback, true, TestQuizzes.RULES),
                learner);
    }
}
