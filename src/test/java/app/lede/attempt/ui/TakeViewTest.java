package app.lede.attempt.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptNavigation;
import app.lede.item.Response;
import app.lede.quiz.FeedbackTiming;
import app.lede.testing.Acting;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
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
        var item = sittings.view(attempt()).questions().get(2).frozenItemId();
        sittings.answer(attempt(), item, new Response.Typed("Porto"));
        sittings.move(attempt(), 2);

        cover(quiz);
        press("Go on: 1 of 10 answered");
        var page = html((TakeView) getCurrentView());
        assertThat(page.select(".attempt-question:not([hidden])").eachAttr("data-number"))
                .containsExactly("3");
        assertThat(page.select(".attempt-question[data-number=3] input").attr("value"))
                .isEqualTo("Porto");
        assertThat(page.select(".attempt-strip button").eachAttr("aria-label"))
                .contains("Question 3, answered", "Question 4, blank");
        assertThat(page.select(".attempt-question[data-number=3] lede-save-state")
                        .attr("data-saved-at"))
                .isNotEmpty();
    }

    @Test
    void allQuestionsAreOnThePageAndOneIsShown() {
        var page = html(answering(quiz(1, FeedbackTiming.AFTER_SUBMITTING)));
        assertThat(page.select(".attempt-question[data-item]")).hasSize(10);
        assertThat(page.select(".attempt-question[data-item]:not([hidden])")).hasSize(1);
        assertThat(page.select("[data-check]")).isEmpty();
    }

    @Test
    void thePageKnowsWhereToSendAnswersAndWhatItShows() {
        var quiz = quiz(1, FeedbackTiming.AFTER_SUBMITTING);
        answering(quiz);
        var item = sittings.view(attempt()).questions().getFirst().frozenItemId();
        var saved = sittings.answer(attempt(), item, new Response.Typed("Porto"));
        var panel = answering(quiz).getElement().getChild(0);
        assertThat(panel.getAttribute("data-address")).isEqualTo("api/attempts/" + attempt());
        assertThat(panel.getAttribute("data-learner")).isEqualTo(learner.id().toString());
        assertThat(panel.getAttribute("data-known")).isEqualTo(saved.at().toString());
    }

    @Test
    void aQuestionThatWasCheckedIsExplainedAndSettled() {
        var quiz = quiz(1, FeedbackTiming.AFTER_EACH_ITEM);
        assertThat(html(answering(quiz)).select("[data-check]")).hasSize(10);
        var item = sittings.view(attempt()).questions().getFirst().frozenItemId();
        sittings.answer(attempt(), item, new Response.Typed("Porto"));
        sittings.check(attempt(), item);
        var view = answering(quiz);
        assertThat(text(view)).contains("Wrong", "Right answer", "Ana Reyes", "The article says:");
        var question = html(view).expectFirst("[data-item=" + item + "]");
        assertThat(question.select(".attempt-answer input")).allMatch(input -> input.hasAttr("disabled"));
        assertThat(question.select("[data-check]")).isEmpty();
        assertThat(question.attr("data-outcome")).isEqualTo("wrong");
        assertThat(html(view).expectFirst(".attempt-strip button").attr("aria-label"))
                .isEqualTo("Question 1, wrong");
    }

    @Test
    void anAttemptThatIsOverLeadsToTheCover() {
        var quiz = quiz(1, FeedbackTiming.AFTER_SUBMITTING);
        answering(quiz);
        sittings.submit(attempt());
        UI.getCurrent().navigate(AttemptNavigation.take(quiz.id()), QueryParameters.of(TakeView.ANSWERING, ""));
        assertThat(text((TakeView) getCurrentView())).contains("You have used all attempts");
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

    private UUID attempt() {
        return $(TakingPanel.class).single().attemptId();
    }
}
