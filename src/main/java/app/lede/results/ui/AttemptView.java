package app.lede.results.ui;

import app.lede.article.ArticleText;
import app.lede.attempt.HandMarking;
import app.lede.attempt.Remarks;
import app.lede.attempt.Reopening;
import app.lede.base.text.Evidence;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.classroom.DemonstrationNote;
import app.lede.results.AttemptReview;
import app.lede.results.Mark;
import app.lede.results.Openings;
import app.lede.results.Points;
import app.lede.results.ResultsNavigation;
import app.lede.results.ReviewedItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** One learner's attempt beside the article. */
@Route(value = ResultsNavigation.ATTEMPT + "/:attemptId", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class AttemptView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Openings openings;
    private final transient Reopening reopening;
    private final transient HandMarking marking;
    private final transient Clock clock;
    private String title = "Attempt";

    AttemptView(Openings openings, Reopening reopening, HandMarking marking, Clock clock) {
        this.openings = openings;
        this.reopening = reopening;
        this.marking = marking;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PathId.of(event, "attemptId"));
    }

    private void show(UUID attemptId) {
        removeAll();
        var review = openings.attempt(attemptId);
        var remarks = marking.ofAttempt(attemptId);
        title = review.learner() + ": " + review.quiz().title();
        var quiz = new Paragraph(new Anchor(
                ResultsNavigation.quiz(review.quiz().id()),
                review.quiz().title() + ", " + review.quiz().className()));
        quiz.addClassName("lede-kicker");
        var summary = new Paragraph(summary(review));
        summary.addClassName("lede-note");
        var actions = new ArrayList<Component>();
        actions.add(new Button(
                remarks.comment() == null ? "Comment…" : "Change the comment…",
                click -> new CommentDialog(marking, attemptId, remarks.comment(), () -> show(attemptId)).open()));
        if (review.attempt().state().isFinished() && !review.demonstration()) {
            actions.add(new Button(
                    "Reopen…",
                    click -> new ReopenDialog(reopening, review, clock.instant(), () -> show(attemptId)).open()));
        }
        add(quiz, new PageHeader(review.learner(), actions.toArray(Component[]::new)));
        if (review.demonstration()) {
            add(new DemonstrationNote());
        }
        var article = new ArticleText(review.article());
        article.highlight(evidence(review.items().stream()
                .filter(item -> item.mark() != Mark.RIGHT && item.mark() != Mark.NOT_ASKED)
                .toList()));
        var answers = new Section(new H2("Answers"), answers(review, remarks, article));
        var text = new Section(new H2("Article"), article);
        text.addClassName("results-article");
        text.setVisible(review.article().hasText());
        var columns = new Div(answers, text);
        if (review.article().hasText()) {
            columns.addClassName("results-columns");
        }
        add(summary);
        var comment = remarks.comment();
        if (comment != null) {
            add(RemarkNote.comment(comment));
        }
        add(columns);
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }

    private static String summary(AttemptReview review) {
        var attempt = review.attempt();
        var reached = Points.say(review.points()) + " of " + review.quiz().points() + " points";
        return "Attempt " + attempt.number() + ", begun " + BrowserTime.moment(attempt.startedAt()) + ", "
                + switch (attempt.state()) {
                    case OPEN -> "still running";
                    case REOPENED -> "reopened, still running";
                    case SUBMITTED -> "submitted " + BrowserTime.moment(Objects.requireNonNull(attempt.finishedAt()));
                    case CLOSED -> "ended when its time was over";
                }
                + ". " + reached + ".";
    }

    private OrderedList answers(AttemptReview review, Remarks remarks, ArticleText article) {
        var list = new OrderedList();
        list.addClassName("results-reviewed");
        review.items().stream()
                .filter(item -> item.mark() != Mark.NOT_ASKED)
                .forEach(item -> list.add(entry(review, item, remarks.of(item.frozenItemId()), article)));
        return list;
    }

    private ListItem entry(AttemptReview review, ReviewedItem item, Remarks.Remark remark, ArticleText article) {
        var card = new ReviewedItemCard(item, false);
        card.add(new RemarkNote(remark));
        var actions = new ArrayList<Component>();
        var attempt = review.attempt();
        boolean open = !attempt.state().isFinished();
        var hand = new Button(
                open || !item.item().counts() ? "Comment…" : "Mark by hand…",
                click ->
                        new HandMarkDialog(marking, attempt.id(), item, remark, open, () -> show(attempt.id())).open());
        hand.setAriaLabel(hand.getText() + " question " + item.number());
        hand.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        actions.add(hand);
        var evidence = item.item().evidence();
        if (evidence != null) {
            var show = new Button("Show the evidence", click -> {
                article.highlight(List.of(evidence));
                article.scrollTo(evidence);
            });
            show.setAriaLabel("Show the evidence for question " + item.number());
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            actions.add(show);
        }
        card.add(actions);
        return new ListItem(card);
    }

    private static List<Evidence> evidence(List<ReviewedItem> items) {
        return items.stream()
                .map(item -> item.item().evidence())
                .filter(Objects::nonNull)
                .toList();
    }
}
