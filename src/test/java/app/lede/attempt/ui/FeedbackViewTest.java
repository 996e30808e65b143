package app.lede.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptNavigation;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Quiz;
import app.lede.testing.Acting;
import app.lede.testing.SampleItems;
import com.vaadin.flow.component.html.Anchor;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FeedbackViewTest extends TakingGround {
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

    private FeedbackView feedback(Quiz quiz) {
        var attempts = sittings.cover(quiz.id()).attempts();
        var attempt = attempts.isEmpty()
                ? starting.start(quiz.id())
                : attempts.getFirst().id();
        sittings.submit(attempt);
        return navigate(AttemptNavigation.feedback(attempt), FeedbackView.class);
    }
}
