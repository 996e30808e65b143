package app.lede.attempt.ui;

import app.lede.attempt.Feedback;
import app.lede.attempt.OutcomeMark;
import app.lede.attempt.Preview;
import app.lede.attempt.PreviewAnswer;
import app.lede.attempt.page.FeedbackHtml;
import app.lede.attempt.page.QuestionsHtml;
import app.lede.base.ui.BrowserPart;
import app.lede.quiz.Paging;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions of a quiz as learners get them, to be answered by its instructor. The same HTML as theirs; its script
 * speaks to this screen only, so nothing of it reaches what is kept of attempts.
 */
@Tag("lede-preview")
final class PreviewPanel extends HtmlContainer {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final transient Preview preview;
    private final boolean article;

    PreviewPanel(Preview preview) {
        this.preview = preview;
        var sitting = preview.sitting();
        article = sitting.article() != null;
        BrowserPart.load(this, "preview");
        addClassNames("attempt-taking", "attempt-preview");
        if (sitting.rules().paging() == Paging.ALL_ON_ONE_PAGE) {
            addClassName("attempt-all");
            getElement().setAttribute("data-all", "");
        }
        if (sitting.rules().isForwardOnly()) {
            getElement().setAttribute("data-forward", "");
        }
        var questions = new Div();
        questions.getElement().setProperty("innerHTML", QuestionsHtml.of(sitting, Map.of()));
        var beside = new ArticleBeside(sitting.article());
        beside.show(questions);
        add(new TakingHead(sitting.quiz()), beside);
        getElement()
                .addEventListener(
                        "preview-check", event -> check(event.getEventData().get("event.detail")))
                .addEventData("event.detail");
        getElement()
                .addEventListener(
                        "preview-hand-in", event -> handIn(event.getEventData().get("event.detail")))
                .addEventData("event.detail");
    }

    void check(JsonNode given) {
        var answer = JSON.treeToValue(given, PreviewAnswer.class);
        if (answer.response().isBlank()) {
            tell(answer, "<p>Answer the question first, or go on to the next one.</p>", false, "");
            return;
        }
        var feedback = preview.check(answer);
        var outcome = feedback.outcome();
        tell(
                answer,
                FeedbackHtml.of(feedback, article),
                !feedback.mayTryAgain(),
                outcome == null ? "checked" : OutcomeMark.words(outcome));
    }

    private void tell(PreviewAnswer answer, String html, boolean settled, String outcome) {
        getElement().callJsFunction("told", answer.item().toString(), html, settled, outcome);
    }

    void handIn(JsonNode given) {
        List<PreviewAnswer> answers = new ArrayList<>();
        given.forEach(one -> answers.add(JSON.treeToValue(one, PreviewAnswer.class)));
        removeAll();
        add(
                switch (preview.handIn(answers)) {
                    case Feedback.HandedIn handedIn -> handedIn(handedIn);
                    case Feedback.Due due -> told(due);
                });
    }

    private static Div handedIn(Feedback.HandedIn handedIn) {
        return new Div(
                new H2("Handed in"),
                new Paragraph("You answered " + handedIn.answered() + " of "
                        + handedIn.quiz().items() + " questions. What was right is shown when the quiz has closed."));
    }

    private static ArticleBeside told(Feedback.Due due) {
        var list = new OrderedList();
        list.addClassName("attempt-items");
        due.items().forEach(item -> list.add(FeedbackView.item(item, due.article() != null)));
        var score = due.score();
        var beside = new ArticleBeside(due.article());
        beside.show(new H2(score == null ? "Handed in" : score.words()));
        if (due.quiz().rules().shows().tellsAnything()) {
            beside.addToPage(list);
        } else {
            beside.addToPage(new Paragraph("Learners are not shown what was right."));
        }
        return beside;
    }
}
