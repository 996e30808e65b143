package app.lede.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.review.Reviewing;
import app.lede.testing.Acting;
import app.lede.testing.ScreenTest;
import app.lede.testing.TestQuizzes;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class ReviewViewTest extends ScreenTest {
    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Reviewing reviewing;

    @Autowired
    JdbcTemplate database;

    private @Nullable Actor learner;

    @Override
    protected Actor actor() {
        if (learner == null) {
            learner = people.learner("Nadia");
        }
        return learner;
    }

    @Test
    void saysWhatToExpectWhereNothingIsDue() {
        assertThat(text()).contains("Nothing is due", "See what is open");
    }

    @Test
    void asksEveryKindOfQuestionAndTellsAtOnceWhatIsRight() {
        tenFactsAreDue();
        assertThat(text()).contains("10 facts are due, about 3 minutes");
        press("Start");
        var stems = new HashSet<String>();
        for (int i = 0; i < 10; i++) {
            stems.add($(H2.class).single().getText());
            press("I do not know");
            assertThat(shown()).contains("Not answered", "Right answer", "You will be asked again");
            press("Next");
        }
        assertThat(stems).hasSize(10);
    }

    @Test
    void anAnswerCanBeTakenBack() {
        tenFactsAreDue();
        navigate(ReviewView.class);
        press("Start");
        press("I do not know");
        assertThat(reviewing.today().done()).isOne();
        press("Take back");
        assertThat(reviewing.today().done()).isZero();
        assertThat(reviewing.today().due()).isEqualTo(10);
    }

    @Test
    void aFactCanBeLeftAndReviewingStopped() {
        tenFactsAreDue();
        navigate(ReviewView.class);
        press("Start");
        press("Tomorrow");
        press("Never");
        press("Stop");
        assertThat(shown()).contains("8 facts are due");
    }

    @Test
    void reviewsAreSwitchedOffWithZeroADay() {
        tenFactsAreDue();
        navigate(ReviewView.class);
        test($(IntegerField.class).single()).setValue(4);
        assertThat(shown()).contains("4 facts are due, about 1 minute", "6 more facts wait for another day");
        test($(IntegerField.class).single()).setValue(0);
        assertThat(shown()).contains("Reviews are switched off");
    }

    private void tenFactsAreDue() {
        var quiz = testQuizzes.quiz(people.instructor("Ms Okafor"), testQuizzes.settings(), actor());
        Acting.as(actor());
        sittings.submit(starting.start(quiz.id()));
        reviewing.today();
        for (var column : List.of("first_at", "answered_at", "due_at")) {
            database.update(
                    "update fact_memory set %s = %s - interval '3' day where learner_id = ?".formatted(column, column),
                    actor().id());
        }
        database.update(
                "update fact_answer set answered_at = answered_at - interval '3' day where learner_id = ?",
                actor().id());
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String shown() {
        return $(ReviewView.class).single().getElement().getTextRecursively();
    }

    private String text() {
        return navigate(ReviewView.class).getElement().getTextRecursively();
    }
}
