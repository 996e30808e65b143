package app.lede.attempt.ui;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.Question;
import app.lede.attempt.Sitting;
import app.lede.attempt.page.QuestionsHtml;
import app.lede.base.ui.BrowserPart;
import app.lede.base.ui.ReadingChoices;
import app.lede.quiz.Paging;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Answering. The server makes the page once; from then on its script speaks to {@code attempt.web}, so that neither a
 * lost connection nor a lost session stops the learner. docs/decisions/0013 tells why.
 */
@Tag("lede-taking")
final class TakingPanel extends HtmlContainer {
    private final UUID attemptId;

    /** @param notes what the learner has reported about questions, by the id of the item */
    TakingPanel(Sitting sitting, UUID learnerId, Map<UUID, String> notes) {
        this.attemptId = sitting.attemptId();
        BrowserPart.load(this, "taking");
        addClassName("attempt-taking");
        set("attempt", attemptId.toString());
        set("learner", learnerId.toString());
        set("address", AttemptNavigation.messages(attemptId));
        set("position", String.valueOf(sitting.position()));
        set("title", sitting.quiz().title() + " · Lede");
        set("known", known(sitting).toString());
        obey(sitting);
        var problem = new Paragraph();
        problem.addClassName("attempt-problem");
        problem.getElement().setAttribute("role", "alert").setAttribute("hidden", true);
        var questions = new Div();
        questions.getElement().setProperty("innerHTML", QuestionsHtml.of(sitting, notes));
        var beside = new ArticleBeside(sitting.article());
        beside.show(problem, questions, new KeysHelp(), new ReadingChoices());
        add(new TakingHead(sitting.quiz()), beside);
    }

    /** What the script has to know of the quiz's rules. The server holds to them whatever a page does. */
    private void obey(Sitting sitting) {
        if (sitting.rules().paging() == Paging.ALL_ON_ONE_PAGE) {
            addClassName("attempt-all");
            set("all", "");
        }
        if (sitting.rules().isForwardOnly()) {
            set("forward", "");
        }
        if (sitting.deadline() != null) {
            set("deadline", sitting.deadline().toString());
            set("now", sitting.now().toString());
        }
    }

    UUID attemptId() {
        return attemptId;
    }

    static String title(Sitting sitting) {
        return "Question " + sitting.current().number() + " – " + sitting.quiz().title() + " · Lede";
    }

    /** The latest moment of saving that the page shows. */
    private static Instant known(Sitting sitting) {
        return sitting.questions().stream()
                .map(Question::savedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private void set(String name, String value) {
        getElement().setAttribute("data-" + name, value);
    }
}
