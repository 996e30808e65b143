package app.lede.review.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.review.DueToday;
import app.lede.review.Reminders;
import app.lede.review.ReviewNavigation;
import app.lede.review.Reviewing;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** What is due today, and reviewing it. */
@Route(value = ReviewNavigation.REVIEW, layout = MainLayout.class)
@PageTitle("Review · Lede")
@Menu(title = "Review", order = 4)
@RolesAllowed("LEARNER")
class ReviewView extends Div {
    private final transient Reviewing reviewing;
    private final transient Reminders reminders;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("Review");
    private final Div stage = new Div();

    ReviewView(Reviewing reviewing, Reminders reminders, Clock clock) {
        this.reviewing = reviewing;
        this.reminders = reminders;
        this.clock = clock;
        addClassName("review-sitting");
        stage.addClassName("review-stage");
        add(header, stage);
        begin();
    }

    private void begin() {
        var today = reviewing.today();
        if (today.due() == 0) {
            show(nothing(today), mistakes(), perDay(today), new ReminderPanel(reminders), left());
        } else {
            var words = new Paragraph(today.words());
            words.addClassName("review-summary");
            show(
                    words,
                    more(today),
                    ReviewSitting.bar(ReviewSitting.primary("Start", this::start)),
                    mistakes(),
                    perDay(today),
                    new ReminderPanel(reminders));
        }
    }

    private static Component nothing(DueToday today) {
        var home = ButtonLink.to("", "See what is open");
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

    /** What the learner does not want to be asked about, with the way back. */
    private Component left() {
        var facts = reviewing.left();
        if (facts.isEmpty()) {
            return new Span();
        }
        var list = new UnorderedList();
        list.addClassName("lede-list");
        for (var fact : facts) {
            var again = new Button("Ask again", click -> {
                reviewing.suspend(fact.factId(), false);
                begin();
            });
            again.setAriaLabel("Ask again: " + fact.statement());
            list.add(new ListItem(new Span(fact.statement()), new Div(again)));
        }
        return new NativeDetails(
                facts.size() == 1 ? "1 fact is never asked" : facts.size() + " facts are never asked", list);
    }

    private static Component mistakes() {
        return new Anchor(ReviewNavigation.mistakes(), "Practise mistakes");
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

    private void start() {
        var sitting = new ReviewSitting(reviewing, clock, reviewing::next, this::begin);
        show(sitting);
        sitting.begin();
    }

    private void show(Component... parts) {
        stage.removeAll();
        stage.add(parts);
    }
}
