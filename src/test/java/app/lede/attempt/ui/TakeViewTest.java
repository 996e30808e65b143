package app.lede.attempt.ui;

import static app.lede.attempt.ui.AnswerFieldTest.all;
import static app.lede.attempt.ui.AnswerFieldTest.change;
import static org.assertj.core.api.Assertions.assertThat;

import app.lede.quiz.FeedbackTiming;
import app.lede.testing.Acting;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TakeViewTest extends TakingGround {
    @Test
    void theCoverSaysWhatComes() {
        var view = cover(quiz(2, FeedbackTiming.AFTER_SUBMITTING));
        assertThat(text(view)).contains("The Harbour Bridge", "Year 10", "Questions10", "When you have handed in");
        assertThat(view.getPageTitle()).isEqualTo("The Harbour Bridge · Lede");
        assertThat($(Button.class).withText("Start").exists()).isTrue();
    }

    @Test
    void startingLeadsToTheFirstQuestion() {
        cover(quiz(1, FeedbackTiming.AFTER_SUBMITTING));
        press("Start");
        var view = (TakeView) getCurrentView();
        assertThat(text(view)).contains("Question 1 of 10", "Who opened the Harbour Bridge?");
        assertThat(view.getPageTitle()).isEqualTo("Question 1 – The Harbour Bridge · Lede");
    }

    @Test
    void whoComesBackGoesOnWhereTheyWere() {
        var quiz = quiz(1, FeedbackTiming.AFTER_SUBMITTING);
        answering(quiz);
        press("Next");
        press("Next");
        all($(AnswerField.class).single(), Input.class).getFirst().setValue("Porto");

        cover(quiz);
        press("Go on: 1 of 10 answered");
        assertThat(text((TakeView) getCurrentView())).contains("Question 3 of 10");
        assertThat($(Input.class).withAttribute("maxlength").single().getValue())
                .isEqualTo("Porto");
    }

    @Test
    void anAnswerIsCalledSavedOnceItIs() {
        var view = answering(quiz(1, FeedbackTiming.AFTER_SUBMITTING));
        assertThat($(SaveState.class).single().savedAt()).isNull();
        change(all(view, ChoiceField.Radio.class).getFirst(), "");
        var question = sittings.view(attempt()).questions().getFirst();
        assertThat(question.isAnswered()).isTrue();
        assertThat($(SaveState.class).single().savedAt()).isEqualTo(question.savedAt());
        assertThat(strip().getFirst()).isEqualTo("Question 1, answered");
        assertThat(strip().get(1)).isEqualTo("Question 2, blank");
    }

    @Test
    void theStripLeadsToAnyQuestion() {
        var view = answering(quiz(1, FeedbackTiming.AFTER_SUBMITTING));
        for (int number = 1; number <= 10; number++) {
            var label = "Question " + number + ", blank";
            test($(NativeButton.class).withAriaLabel(label).single()).click();
            assertThat(text(view)).contains("Question " + number + " of 10");
            assertThat($(NativeButton.class)
                            .withAriaLabel(label)
                            .single()
                            .getElement()
                            .getAttribute("aria-current"))
                    .isEqualTo("step");
        }
        assertThat($(Button.class).withText("Next").exists()).isFalse();
    }

    @Test
    void blanksAreNamedOnceBeforeHandingIn() {
        var view = answering(quiz(1, FeedbackTiming.AFTER_SUBMITTING));
        change(all(view, ChoiceField.Radio.class).getFirst(), "");
        press("Hand in");
        assertThat(text(view)).contains("Questions 2, 3, 4, 5, 6, 7, 8, 9 and 10 are blank.");
        press("Go to question 2");
        assertThat(text(view)).contains("Question 2 of 10");
        press("Hand in");
        press("Hand in anyway");
        assertThat(getCurrentView()).isInstanceOf(FeedbackView.class);
    }

    @Test
    void handingInWhatASecondWindowHasHandedInLeadsToTheFeedback() {
        var view = answering(quiz(1, FeedbackTiming.AFTER_SUBMITTING));
        sittings.submit(attempt());
        press("Hand in");
        assertThat(getCurrentView()).isInstanceOf(FeedbackView.class);
    }

    @Test
    void anAnswerAfterClosingLeadsToWhatCounts() {
        var quiz = quiz(1, FeedbackTiming.AFTER_SUBMITTING);
        var view = answering(quiz);
        Acting.as(instructor, () -> publishing.closeNow(quiz.id()));
        change(all(view, ChoiceField.Radio.class).getFirst(), "");
        assertThat(getCurrentView()).isInstanceOf(FeedbackView.class);
        assertThat(text((FeedbackView) getCurrentView())).contains("The quiz closed before you handed in");
    }

    @Test
    void aCheckedQuestionIsExplainedAndSettled() {
        var view = answering(quiz(1, FeedbackTiming.AFTER_EACH_ITEM));
        change(all(view, ChoiceField.Radio.class).get(1), "");
        assertThat(text(view)).doesNotContain("Right answer");
        press("Check");
        assertThat(text(view)).contains("Wrong", "Right answer", "Ana Reyes", "The article says:");
        assertThat(all(view, ChoiceField.Radio.class))
                .noneMatch(radio -> radio.getElement().isEnabled());
        assertThat(strip().getFirst()).isEqualTo("Question 1, wrong");
        assertThat($(Button.class).withText("Check").exists()).isFalse();
    }

    @Test
    void checkingABlankAsksForAnAnswerFirst() {
        var view = answering(quiz(1, FeedbackTiming.AFTER_EACH_ITEM));
        press("Check");
        assertThat(text(view)).contains("Question 1 of 10").doesNotContain("Right answer");
    }

    @Test
    void aQuizThatHasClosedCannotBeStarted() {
        var quiz = quiz(1, FeedbackTiming.AFTER_SUBMITTING);
        Acting.as(instructor, () -> publishing.closeNow(quiz.id()));
        assertThat(text(cover(quiz))).contains("This quiz has closed.");
        assertThat($(Button.class).withText("Start").exists()).isFalse();
    }

    @Test
    void whoHasUsedAllAttemptsSeesThemInstead() {
        var quiz = quiz(1, FeedbackTiming.AFTER_SUBMITTING);
        sittings.submit(starting.start(quiz.id()));
        assertThat(text(cover(quiz))).contains("You have used all attempts", "Attempt 1", "0 of 10 points");
    }

    private List<String> strip() {
        return all($(QuestionStrip.class).single(), NativeButton.class).stream()
                .map(button -> button.getAriaLabel().orElse(""))
                .toList();
    }

    private UUID attempt() {
        return $(TakingPanel.class).single().sitting().attemptId();
    }
}
