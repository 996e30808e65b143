package app.lede.results.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.Sittings;
import app.lede.attempt.Starting;
import app.lede.base.Actor;
import app.lede.base.ui.Problem;
import app.lede.item.OptionId;
import app.lede.item.Response;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.results.Grading;
import app.lede.results.GradingRules;
import app.lede.results.ResultsNavigation;
import app.lede.results.ScaleTemplate;
import app.lede.testing.Acting;
import app.lede.testing.ScreenTest;
import app.lede.testing.TestQuizzes;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GradingViewTest extends ScreenTest {
    @Autowired
    TestQuizzes testQuizzes;

    @Autowired
    Starting starting;

    @Autowired
    Sittings sittings;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Grading grading;

    private Actor instructor;
    private Quiz quiz;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        instructor = people.instructor("Ms Okafor");
        var ann = people.learner("Ann");
        quiz = testQuizzes.quiz(instructor, testQuizzes.settings(), ann, people.learner("Ben"));
        Acting.as(ann, () -> {
            var attempt = starting.start(quiz.id());
            sittings.answer(
                    attempt, quizzes.paper(quiz.id()).items().getFirst().id(), Response.Chosen.of(new OptionId("a1")));
            sittings.submit(attempt);
        });
        super.initVaadinEnvironment();
    }

    @Override
    protected Actor actor() {
        return instructor;
    }

    private GradingView open() {
        return navigate(ResultsNavigation.grading(quiz.classId()), GradingView.class);
    }

    private void press(GradingView view, String label) {
        test($(Button.class, view)
                        .withCondition(button -> label.equals(button.getText()))
                        .single())
                .click();
    }

    @Test
    void setsCategoriesAndLettersAndShowsTheTotals() {
        var view = open();
        press(view, "Add a category");
        test($(TextField.class, view).single()).setValue("Tests");
        $(BigDecimalField.class, view).single().setValue(new BigDecimal("90"));
        assertThat(view.getElement().getTextRecursively()).contains("The weights add up to 90%, not 100%");
        view.begin(ScaleTemplate.FIVE_LETTERS);
        press(view, "Save");

        assertThat(grading.of(quiz.classId()).categoryOf(quiz.id()))
                .isEqualTo(new GradingRules.Category("Tests", new BigDecimal("90")));
        var overview = $(ClassScoresView.class).single();
        var grid = $(OverviewGrid.class, overview).single();
        assertThat(test(grid).getCellText(0, 1)).isEqualTo("10%");
        assertThat(test(grid).getCellText(0, 2)).isEqualTo("F");
        assertThat(test(grid).getCellText(0, 3)).isEqualTo("1 of 10");
        assertThat(overview.getElement().getTextRecursively())
                .contains("Categories: Tests 90%", "Missing quizzes are left out", "A from 90%");

        $(IntegerField.class, overview).single().setValue(10);
        assertThat(test(grid).size()).isZero();
        $(IntegerField.class, overview).single().setValue(11);
        assertThat(test(grid).size()).isEqualTo(1);
    }

    @Test
    void marksWhatIsWrongWhereItIsAndLosesNothing() {
        var view = open();
        press(view, "Add a category");
        test($(TextField.class, view).single()).setValue("Tests");
        press(view, "Save");

        var weight = $(BigDecimalField.class, view).single();
        assertThat(weight.isInvalid()).isTrue();
        assertThat(weight.getErrorMessage()).isEqualTo("Type a number, such as 40.");
        assertThat($(Problem.class, view).single().getText()).contains("needs to be mended");
        assertThat($(TextField.class, view).single().getValue()).isEqualTo("Tests");
        assertThat(grading.of(quiz.classId())).isEqualTo(GradingRules.USUAL);
    }

    @Test
    void leavesAQuizOutAndKeepsItsPlaceWhenShownAgain() {
        var view = open();
        $(QuizPlaces.class, view).single().field(quiz.id()).setValue(QuizPlaces.Choice.OUT);
        press(view, "Save");
        assertThat(grading.of(quiz.classId()).leftOut()).containsExactly(quiz.id());

        view = open();
        assertThat($(QuizPlaces.class, view).single().field(quiz.id()).getValue())
                .isEqualTo(QuizPlaces.Choice.OUT);
    }
}
