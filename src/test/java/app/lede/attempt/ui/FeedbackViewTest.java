package app.lede.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.Faults;
import app.lede.attempt.HandMarking;
import app.lede.attempt.Regrading;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Ruling;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FeedbackViewTest extends TakingGround {
    @Autowired
    Regrading regrading;

    @Autowired
    HandMarking handMarking;

    @Autowired
    Quizzes quizzes;

    @Autowired
    Faults faults;

    @Test
    void saysForEachQuestionWhatWasRightAndWhatProvesIt() {
        var view = feedback(quiz(1, FeedbackTiming.AFTER_SUBMITTING));
        assertThat(text(view))
                .contains("0 of 10 points", "Question 1", "Who opened the Harbour Bridge?")
                .contains("– ", "Not answered", "Right answer", "Ana Reyes", "The article says so")
                .contains("Ana Reyes opened the Harbour Bridge in Porto on 3 May 2021.");
        assertThat(view.getPageTitle()).isEqualTo("Feedback – The Harbour Bridge · Lede");
        assertThat($(Anchor.class).withText("Try again").exists()).isFalse();
    }

    @Test
    void offersTheEvidenceInTheArticle() {
        var view = feedback(quiz(1, FeedbackTiming.AFTER_SUBMITTING));
        var show = html(view).expectFirst("[aria-label='Show in the article: question 2']");
        var evidence = Objects.requireNonNull(show.closest("[data-evidence-begin]"));
        int begin = Integer.parseInt(evidence.attr("data-evidence-begin"));
        int end = Integer.parseInt(evidence.attr("data-evidence-end"));
        assertThat(evidence.expectFirst("blockquote").text()).isEqualTo(SampleItems.TEXT.substring(begin, end));
    }

    @Test
    void offersAnotherAttemptWhereOneRemains() {
        feedback(quiz(2, FeedbackTiming.AFTER_SUBMITTING));
        assertThat($(Anchor.class).withText("Try again").exists()).isTrue();
    }

    @Test
    void beforeClosingItOnlySaysThatItIsHandedIn() {
        var quiz = quiz(1, FeedbackTiming.AFTER_CLOSING);
        var view = feedback(quiz);
        assertThat(text(view))
                .contains("Handed in", "You answered 0 of 10 questions", "when the quiz has closed, on")
                .doesNotContain("Right answer", "points");
        Acting.as(instructor, () -> publishing.closeNow(quiz.id()));
        assertThat(text(feedback(quiz))).contains("0 of 10 points");
    }

    @Test
    void tellsWhatWasDecidedAndSaidWhenItIsDueAndNothingBefore() {
        var quiz = quiz(1, FeedbackTiming.AFTER_CLOSING);
        feedback(quiz);
        var attempt = attempt(quiz);
        Acting.as(instructor, () -> {
            var items = quizzes.paper(quiz.id()).given();
            regrading.apply(quiz.id(), items.get(1).id(), new Ruling.FullMarks());
            regrading.apply(quiz.id(), items.get(2).id(), new Ruling.Dropped());
            handMarking.mark(attempt, items.get(3).id(), 0.5, "You said so in class");
            handMarking.commentAttempt(attempt, "Well begun");
        });
        var told = List.of(
                "was marked anew: your score went from 0 of 10 points to 1 of 10 points.",
                "Everybody was given full marks",
                "This question was dropped",
                "Your instructor marked this by hand: 0.5 of 1 point. You said so in class",
                "Your instructor’s comment: Well begun");
        var before = text(navigate(AttemptNavigation.feedback(attempt), FeedbackView.class));
        assertThat(told).noneMatch(before::contains);
        Acting.as(instructor, () -> publishing.closeNow(quiz.id()));
        assertThat(text(navigate(AttemptNavigation.feedback(attempt), FeedbackView.class)))
                .contains(told);
    }

    @Test
    void takesANoteToTheInstructorAboutAQuestion() {
        var quiz = quiz(1, FeedbackTiming.AFTER_SUBMITTING);
        var view = feedback(quiz);
        test(button("Report this question: question 2")).click();
        test($(TextArea.class).single()).setValue("It is 640 metres and a half.");
        test($(Button.class).withText("Send to your instructor").single()).click();
        assertThat(text(view)).contains("You reported: “It is 640 metres and a half.”");
        var reported = Acting.as(instructor, () -> faults.ofQuiz(quiz.id()));
        assertThat(reported)
                .singleElement()
                .satisfies(fault -> assertThat(fault.note()).isEqualTo("It is 640 metres and a half."));

        var again = navigate(AttemptNavigation.feedback(attempt(quiz)), FeedbackView.class);
        assertThat(text(again)).contains("You reported: “It is 640 metres and a half.”");
        test(button("Change the report: question 2")).click();
        test($(Button.class).withText("Take it back").single()).click();
        assertThat(text(again)).doesNotContain("You reported");
        assertThat(Acting.as(instructor, () -> faults.ofQuiz(quiz.id()))).isEmpty();
    }

    @Test
    void keepsTheNoteThatIsRefused() {
        feedback(quiz(1, FeedbackTiming.AFTER_SUBMITTING));
        test(button("Report this question: question 1")).click();
        test($(Button.class).withText("Send to your instructor").single()).click();
        assertThat($(TextArea.class).exists()).isTrue();
        test($(Button.class).withText("Cancel").single()).click();
        assertThat($(TextArea.class).exists()).isFalse();
    }

    private Button button(String label) {
        return $(Button.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private UUID attempt(Quiz quiz) {
        return sittings.cover(quiz.id()).attempts().getFirst().id();
    }

    private FeedbackView feedback(Quiz quiz) {
        var attempts = sittings.cover(quiz.id()).attempts();
        var attempt = attempts.isEmpty()
                ? starting.start(quiz.id())
                : attempts.getFirst().id();
        sittings.submit(attempt);
        return navigate(AttemptNavigation.feedback(attempt), FeedbackView.class);
    }
}
