package app.lede.review.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.item.Prompt;
import app.lede.item.Response;
import app.lede.review.DueToday;
import app.lede.review.ReviewFeedback;
import app.lede.review.ReviewNavigation;
import app.lede.review.ReviewQuestion;
import app.lede.review.Reviewing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reviewing what is due: one question after another, what was right at once, and to stop at any time. */
@Route(value = ReviewNavigation.REVIEW, layout = MainLayout.class)
@PageTitle("Review · Lede")
@Menu(title = "Review", order = 4)
@RolesAllowed("LEARNER")
class ReviewView extends Div {
    private final transient Reviewing reviewing;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("Review");
    private final Div stage = new Div();
    private @Nullable UUID last;

    ReviewView(Reviewing reviewing, Clock clock) {
        this.reviewing = reviewing;
        this.clock = clock;
        addClassName("review-sitting");
        stage.addClassName("review-stage");
        add(header, stage);
        begin();
    }

    private void begin() {
        var today = reviewing.today();
        if (today.due() == 0) {
            show(nothing(today), perDay(today));
        } else {
            var words = new Paragraph(today.words());
            words.addClassName("review-summary");
            show(words, more(today), bar(primary("Start", this::next)), perDay(today));
        }
    }

    private static Component nothing(DueToday today) {
        var home = new Anchor("", "See what is open");
        home.addClassNames("lede-button");
        if (today.done() > 0) {
            return new EmptyState(
                    "Done for today",
                    today.done() + (today.done() == 1 ? " answer" : " answers") + " given in reviews today."
                            + (today.waiting() > 0 ? " " + waiting(today) : ""),
                    home);
        }
        return today.mostADay() == 0
                ? new EmptyState("Reviews are switched off", "Choose below how many facts you want a day.", home)
                : new EmptyState(
                        "Nothing is due",
                        "What you were asked in quizzes comes back here some days later, once you have seen what was"
                                + " right.",
                        home);
    }

    private static Component more(DueToday today) {
        return new Paragraph(today.waiting() == 0 ? "You can stop at any time." : waiting(today));
    }

    private static String waiting(DueToday today) {
        return today.waiting()
                + (today.waiting() == 1 ? " more fact waits" : " more facts wait")
                + " for another day: you have chosen at most " + today.mostADay() + " a day.";
    }

    private Component perDay(DueToday today) {
        var field = new IntegerField("Facts a day, at most");
        field.setHelperText("0 switches reviews off.");
        field.setMin(0);
        field.setMax(Reviewing.MOST_A_DAY);
        field.setStepButtonsVisible(true);
        field.setValue(today.mostADay());
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage("Give a whole number.")
                .setMinErrorMessage("Choose 0 to " + Reviewing.MOST_A_DAY + " facts a day.")
                .setMaxErrorMessage("Choose 0 to " + Reviewing.MOST_A_DAY + " facts a day."));
        field.addValueChangeListener(change -> {
            if (change.getValue() != null && !field.isInvalid()) {
                wish(change.getValue());
            }
        });
        field.addClassName("review-per-day");
        return field;
    }

    private void wish(int mostADay) {
        try {
            reviewing.wish(mostADay);
            begin();
            Notices.say(mostADay == 0 ? "Reviews are switched off." : "Saved: at most " + mostADay + " a day.");
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    private void next() {
        reviewing.next(last).ifPresentOrElse(this::ask, this::begin);
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
                        quiet("Stop", "Stop reviewing", this::begin)));
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
                        quiet("Stop", "Stop reviewing", this::begin)));
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
        stage.removeAll();
        stage.add(parts);
    }

    private static Div bar(Component... actions) {
        var bar = new Div(actions);
        bar.addClassName("review-bar");
        return bar;
    }

    private static Button primary(String words, Runnable step) {
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
