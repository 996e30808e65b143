package app.lede.attempt.ui;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.CoverPage;
import app.lede.attempt.MyAttempt;
import app.lede.attempt.Score;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.Section;
import app.lede.quiz.Quiz;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;

/** What a learner reads before a quiz, with the one button that leads in. */
final class CoverPanel extends Div {

    CoverPanel(CoverPage cover, Runnable start) {
        addClassNames("lede-narrow", "attempt-cover");
        var quiz = cover.quiz();
        var kicker = new Paragraph(quiz.className());
        kicker.addClassName("lede-kicker");
        add(kicker, new H1(quiz.title()), facts(cover));
        whyNot(cover).ifPresentOrElse(reason -> add(new Paragraph(reason)), () -> add(startButton(cover, start)));
        if (!cover.finished().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("lede-list");
            cover.finished().forEach(attempt -> list.add(taken(attempt)));
            add(new Section(cover.finished().size() == 1 ? "Your attempt" : "Your attempts", list));
        }
    }

    private static Button startButton(CoverPage cover, Runnable start) {
        var words = cover.open()
                .map(attempt ->
                        "Go on: " + attempt.answered() + " of " + cover.quiz().items() + " answered")
                .orElse(cover.finished().isEmpty() ? "Start" : "Start again");
        var button = new Button(words, click -> start.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    /** Why there is no button, if there is none. */
    private static Optional<String> whyNot(CoverPage cover) {
        return switch (cover.state()) {
            case SCHEDULED ->
                Optional.of(
                        "This quiz opens on " + BrowserTime.moment(cover.quiz().opensAt()) + ". Come back then.");
            case CLOSED -> Optional.of("This quiz has closed.");
            case OPEN ->
                cover.mayStart() || cover.open().isPresent()
                        ? Optional.empty()
                        : Optional.of("You have used all attempts at this quiz.");
        };
    }

    private static DescriptionList facts(CoverPage cover) {
        var quiz = cover.quiz();
        var facts = new DescriptionList();
        facts.addClassName("attempt-facts");
        fact(
                facts,
                "Questions",
                quiz.items() + (quiz.points() == quiz.items() ? "" : ", " + quiz.points() + " points"));
        fact(facts, "Time", time(quiz));
        fact(facts, "Attempts", attempts(cover));
        fact(facts, "Answers shown", answersShown(quiz));
        fact(
                facts,
                "Article",
                switch (quiz.rules().article()) {
                    case ALWAYS -> "Stays beside the questions";
                    case BEFORE_ONLY -> "Read it here first: it is not shown while you answer";
                    case NEVER -> "Not shown while you answer";
                });
        fact(facts, "Saving", "Each answer is saved as you give it; you can leave and come back");
        return facts;
    }

    private static void fact(DescriptionList facts, String term, String words) {
        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words));
    }

    private static String time(Quiz quiz) {
        var closesAt = quiz.closesAt();
        return closesAt == null ? "As long as you like" : "As long as you like, until " + BrowserTime.moment(closesAt);
    }

    private static String attempts(CoverPage cover) {
        int allowed = cover.quiz().attemptsAllowed();
        int used = cover.attempts().size();
        if (allowed == 0) {
            return "As many as you like";
        }
        if (allowed == 1) {
            return "One";
        }
        return used == 0 ? String.valueOf(allowed) : allowed + ", of which you have used " + used;
    }

    private static String answersShown(Quiz quiz) {
        return switch (quiz.feedback()) {
            case AFTER_EACH_ITEM -> "After each question you check";
            case AFTER_SUBMITTING -> "When you have handed in";
            case AFTER_CLOSING -> "When the quiz has closed";
        };
    }

    private static ListItem taken(MyAttempt attempt) {
        var link = new Anchor(AttemptNavigation.feedback(attempt.id()), "Attempt " + attempt.number());
        var at = attempt.finishedAt();
        var score = Optional.ofNullable(attempt.score()).map(Score::words).orElse("handed in");
        return new ListItem(link, new Paragraph((at == null ? "" : BrowserTime.moment(at) + " · ") + score));
    }
}
