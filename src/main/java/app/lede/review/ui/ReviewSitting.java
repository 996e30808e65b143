package app.lede.review.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.item.Prompt;
import app.lede.item.Response;
import app.lede.review.ReviewFeedback;
import app.lede.review.ReviewQuestion;
import app.lede.review.Reviewing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One question after another, with what was right at once, until there are no more or the learner stops. */
final class ReviewSitting extends Div {
    private final transient Reviewing reviewing;
    private final transient Clock clock;
    private final transient Function<@Nullable UUID, Optional<ReviewQuestion>> questions;
    private final transient Runnable end;
    private @Nullable UUID last;

    /**
     * @param questions the next question, given the fact asked before
     * @param end what to do when it is over
     */
    ReviewSitting(
            Reviewing reviewing,
            Clock clock,
            Function<@Nullable UUID, Optional<ReviewQuestion>> questions,
            Runnable end) {
        this.reviewing = reviewing;
        this.clock = clock;
        this.questions = questions;
        this.end = end;
        addClassName("review-stage");
    }

    void begin() {
        next();
    }

    private void next() {
        questions.apply(last).ifPresentOrElse(this::ask, end);
    }

    private void ask(ReviewQuestion question) {
        last = question.factId();
        var from = new Paragraph(question.article());
        from.addClassName("lede-kicker");
        var stem = new H2(question.prompt().stem());
        stem.addClassName("lede-stem");
        stem.getElement().setAttribute("tabindex", "-1").setAttribute("dir", "auto");
        var shownAt = clock.instant();
        var asked = new Div(from, stem);
        asked.addClassName("review-asked");
        if (question.prompt() instanceof Prompt.Choose(var _, var quote, var _) && quote != null) {
            var words = new HtmlContainer("blockquote");
            words.setText(quote);
            words.addClassName("attempt-quote");
            asked.add(words);
        }
        show(
                asked,
                new AnswerPanel(question.prompt(), response -> answer(question, response, shownAt)),
                bar(
                        quiet("Tomorrow", "Leave this fact for tomorrow", () -> {
                            reviewing.bury(question.factId());
                            next();
                        }),
                        quiet("Never", "Do not ask about this fact any more", () -> suspend(question)),
                        quiet("Stop", "Stop reviewing", end)));
        if (!(question.prompt() instanceof Prompt.Type
                || question.prompt() instanceof Prompt.TypeNumber
                || question.prompt() instanceof Prompt.Fill)) {
            stem.getElement().callJsFunction("focus");
        }
    }

    private void suspend(ReviewQuestion question) {
        reviewing.suspend(question.factId(), true);
        Notices.offer("You will not be asked about this fact any more.", "Take back", () -> {
            reviewing.suspend(question.factId(), false);
            Notices.say("It will be asked again.");
        });
        next();
    }

    private void answer(ReviewQuestion question, Response response, Instant shownAt) {
        try {
            told(question, reviewing.answer(question, response, Duration.between(shownAt, clock.instant())));
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
            next();
        }
    }

    private void told(ReviewQuestion question, ReviewFeedback feedback) {
        var stem = new H2(question.prompt().stem());
        stem.addClassName("lede-stem");
        var next = primary("Next", this::next);
        show(
                stem,
                new ToldPanel(feedback),
                bar(
                        next,
                        quiet("Take back", "Take this answer back: it does not count", this::takeBack),
                        quiet("Stop", "Stop reviewing", end)));
        next.focus();
    }

    private void takeBack() {
        if (reviewing.undo().isPresent()) {
            Notices.say("Taken back: the fact stands as before, and you will be asked again.");
        }
        last = null;
        next();
    }

    private void show(Component... parts) {
        removeAll();
        add(parts);
    }

    static Div bar(Component... actions) {
        var bar = new Div(actions);
        bar.addClassName("review-bar");
        return bar;
    }

    static Button primary(String words, Runnable step) {
        var button = new Button(words, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    private static Button quiet(String words, String inFull, Runnable step) {
        var button = new Button(words, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words + ": " + inFull);
        button.setTooltipText(inFull);
        button.setDisableOnClick(true);
        return button;
    }
}
