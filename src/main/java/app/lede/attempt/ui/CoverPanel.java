package app.lede.attempt.ui;

import app.lede.article.Article;
import app.lede.article.PrintedArticle;
import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.CoverPage;
import app.lede.attempt.MyAttempt;
import app.lede.attempt.Score;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.Section;
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
        var article = cover.article();
        if (article != null) {
            add(toRead(article));
        }
        whyNot(cover).ifPresentOrElse(reason -> add(new Paragraph(reason)), () -> add(startButton(cover, start)));
        if (!cover.finished().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("lede-list");
            cover.finished().forEach(attempt -> list.add(taken(attempt)));
            var taken = new Section(cover.finished().size() == 1 ? "Your attempt" : "Your attempts", list);
            result(cover).ifPresent(taken::add);
            add(taken);
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
        if (cover.open().isPresent()) {
            return Optional.empty();
        }
        return switch (cover.state()) {
            case SCHEDULED ->
                Optional.of(
                        "This quiz opens on " + BrowserTime.moment(cover.quiz().opensAt()) + ". Come back then.");
            case CLOSED -> Optional.of("This quiz has closed.");
            case OPEN -> cover.mayStart() ? Optional.empty() : Optional.of("You have used all attempts at this quiz.");
        };
    }

    private static DescriptionList facts(CoverPage cover) {
        var facts = new DescriptionList();
        facts.addClassName("attempt-facts");
        CoverRules.of(cover)
                .forEach((term, words) ->
                        facts.add(new DescriptionList.Term(term), new DescriptionList.Description(words)));
        return facts;
    }

    private static Section toRead(Article article) {
        return new Section("Read first: " + article.title(), new PrintedArticle(article));
    }

    /** What counts of several attempts, where that can be told. */
    private static Optional<Paragraph> result(CoverPage cover) {
        int finished = cover.finished().size();
        return finished < 2
                ? Optional.empty()
                : cover.result()
                        .map(result -> new Paragraph(
                                new Score(result.points(), cover.quiz().points()).words()
                                        + switch (cover.quiz().rules().counts()) {
                                            case BEST, FIRST, LAST ->
                                                " count: those of attempt "
                                                        + result.shown().number() + ".";
                                            case MEAN -> " count: the mean of your attempts.";
                                        }));
    }

    private static ListItem taken(MyAttempt attempt) {
        var link = new Anchor(AttemptNavigation.feedback(attempt.id()), "Attempt " + attempt.number());
        var at = attempt.finishedAt();
        var score = Optional.ofNullable(attempt.score()).map(Score::words).orElse("handed in");
        return new ListItem(link, new Paragraph((at == null ? "" : BrowserTime.moment(at) + " · ") + score));
    }
}
