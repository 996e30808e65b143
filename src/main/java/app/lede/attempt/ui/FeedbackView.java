package app.lede.attempt.ui;

import app.lede.attempt.AttemptNavigation;
import app.lede.attempt.Faults;
import app.lede.attempt.Feedback;
import app.lede.attempt.Feedbacks;
import app.lede.attempt.ItemFeedback;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PathId;
import app.lede.base.ui.ReadingChoices;
import app.lede.quiz.Quiz;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What came back: what the quiz tells of the score, of what was right, and of the sentences that prove it. */
@Route(value = AttemptNavigation.FEEDBACK + "/:attemptId", layout = MainLayout.class)
@RolesAllowed("LEARNER")
class FeedbackView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Feedbacks feedbacks;
    private final transient Faults faults;
    private String title = "Feedback · Lede";

    FeedbackView(Feedbacks feedbacks, Faults faults) {
        this.feedbacks = feedbacks;
        this.faults = faults;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        switch (feedbacks.of(PathId.of(event, "attemptId"))) {
            case Feedback.HandedIn handedIn -> show(handedIn);
            case Feedback.Due due -> show(due);
        }
    }

    private void show(Feedback.HandedIn handedIn) {
        title = "Handed in – " + handedIn.quiz().title() + " · Lede";
        var closesAt = handedIn.quiz().closesAt();
        var when = closesAt == null
                ? "Your instructor has chosen to show answers when the quiz has closed, and has not set when that is."
                : "What was right is shown here when the quiz has closed, on " + BrowserTime.moment(closesAt) + ".";
        var page = new Div(
                kicker(handedIn.quiz()),
                new H1("Handed in"),
                new Paragraph("You answered " + handedIn.answered() + " of "
                        + handedIn.quiz().items() + " questions. " + when),
                home(true));
        page.addClassName("lede-narrow");
        add(page);
    }

    private void show(Feedback.Due due) {
        title = "Feedback – " + due.quiz().title() + " · Lede";
        var beside = new ArticleBeside(due.article());
        var list = new OrderedList();
        list.addClassName("attempt-items");
        var notes = faults.notes(due.attemptId());
        due.items().forEach(item -> {
            var note = notes.get(item.frozenItemId());
            var place = item(item, due.article() != null);
            place.add(new InstructorNote(
                    due.rulings().get(item.frozenItemId()),
                    due.remarks().of(item.frozenItemId()),
                    item.points(),
                    due.quiz().rules().shows()));
            place.add(new FaultNote(faults, due.attemptId(), item.frozenItemId(), item.number(), note));
            list.add(place);
        });
        var actions = new Div(home(!due.mayTryAgain()));
        actions.addClassName("lede-actions");
        if (due.mayTryAgain()) {
            actions.addComponentAsFirst(
                    ButtonLink.primary(AttemptNavigation.take(due.quiz().id()), "Try again"));
        }
        beside.show(kicker(due.quiz()), new H1(due.quiz().title()));
        var score = due.score();
        if (score != null) {
            var words = new Paragraph(score.words());
            words.addClassNames("attempt-score", "lede-figures");
            beside.addToPage(words);
        } else if (!due.quiz().rules().shows().tellsAnything()) {
            beside.addToPage(
                    new Paragraph("Your instructor has chosen not to show what was right. This is what you answered."));
        }
        due.markedAnew()
                .forEach(anew -> beside.addToPage(InstructorNote.markedAnew(
                        anew, due.quiz().rules().shows().score())));
        var comment = due.remarks().comment();
        if (comment != null) {
            beside.addToPage(InstructorNote.comment(comment));
        }
        beside.addToPage(new ReadingChoices());
        if (due.byDeadline()) {
            beside.addToPage(
                    new Paragraph("Your time was over before you handed in. What you had saved by then counts."));
        }
        beside.addToPage(list, actions);
        add(beside);
    }

    static ListItem item(ItemFeedback feedback, boolean article) {
        var number = new Paragraph("Question " + feedback.number());
        number.addClassName("lede-kicker");
        var stem = new H2(feedback.stem());
        stem.addClassName("lede-stem");
        var item = new ListItem(number, stem);
        if (feedback.quote() != null) {
            var quote = new HtmlContainer("blockquote");
            quote.setText(feedback.quote());
            quote.addClassName("attempt-quote");
            item.add(quote);
        }
        item.add(new FeedbackPanel(feedback, article));
        return item;
    }

    private static Paragraph kicker(Quiz quiz) {
        var kicker = new Paragraph(quiz.className());
        kicker.addClassName("lede-kicker");
        return kicker;
    }

    private static Component home(boolean primary) {
        return primary ? ButtonLink.primary("", "Back home") : ButtonLink.to("", "Back home");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
