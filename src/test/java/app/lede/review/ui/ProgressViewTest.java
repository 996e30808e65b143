package app.lede.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.testing.Acting;
import app.lede.testing.OnH2;
import app.lede.testing.TestPeople;
import app.lede.testing.TestQuizzes;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.NativeTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
class ProgressViewTest extends SpringBrowserlessTest {
    @Autowired
    TestPeople people;

    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    Actor learner;

    @BeforeEach
    void someLearner() {
        learner = people.learner("Nadia");
        Acting.as(learner);
    }

    @AfterEach
    void signOut() {
        Acting.asNobody();
    }

    @Test
    void beginsWithWhereToBegin() {
        assertThat(text()).contains("Nothing to look back on yet", "See what is open");
    }

    @Test
    void showsWhatWasTakenWithItsScoreAndTheFacts() {
        var quiz = testQuizzes.quiz(people.instructor("Ms Okafor"), testQuizzes.settings(), learner);
        sittings.submit(starting.start(quiz.id()));
        assertThat(text())
                .contains("1 quiz taken. Of 10 facts asked, 0 were right last time.")
                .contains("The Harbour Bridge", "Year 10", "0 of 10 points", "0 of 10 right", "Not answered");
        assertThat($(NativeTable.class).exists()).isTrue();
        assertThat($(ScoreChart.class).exists()).isFalse();
    }

    @Test
    void drawsScoresOverTimeFromTheSecondAttemptOn() {
        var instructor = people.instructor("Ms Okafor");
        for (int i = 0; i < 2; i++) {
            sittings.submit(starting.start(testQuizzes
                    .quiz(instructor, testQuizzes.settings(), learner)
                    .id()));
        }
        navigate(ProgressView.class);
        assertThat($(ScoreChart.class).exists()).isTrue();
    }

    private String text() {
        return navigate(ProgressView.class).getElement().getTextRecursively();
    }
}
