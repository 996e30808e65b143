package app.lede.review.ui;

import app.lede.attempt.OutcomeMark;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.Section;
import app.lede.review.ArticleFacts;
import app.lede.review.FactResult;
import app.lede.review.LearnerProgress;
import app.lede.review.MemoryProgress;
import app.lede.review.Progress;
import app.lede.review.Remembering;
import app.lede.review.ReviewNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** What a learner has taken, how it went over time, and what they knew of each article when last asked. */
@Route(value = ReviewNavigation.PROGRESS, layout = MainLayout.class)
@PageTitle("Progress · Lede")
@Menu(title = "Progress", order = 5)
@RolesAllowed("LEARNER")
class ProgressView extends Div {

    ProgressView(LearnerProgress progress, Remembering remembering) {
        addClassName("review-progress");
        var mine = progress.mine();
        add(new PageHeader("Your progress"));
        if (mine.taken().isEmpty()) {
            var home = ButtonLink.primary("", "See what is open");
            add(new EmptyState(
                    "Nothing to look back on yet",
                    "When you have handed in a quiz, you find here how it went and what you knew.",
                    home));
        } else {
            show(mine, remembering.mine());
        }
    }

    private void show(Progress mine, MemoryProgress memory) {
        var summary = new Paragraph(summary(mine));
        summary.addClassName("review-summary");
        add(summary);
        if (memory.facts() > 0) {
            add(new MemorySection(memory), new Anchor(ReviewNavigation.mistakes(), "Practise mistakes"));
        }
        if (mine.scored().size() > 1) {
            add(new Section("Over time", new ScoreChart(mine.scored())));
        }
        add(new Section("Taken", new TakenTable(mine.taken())));
        if (!mine.articles().isEmpty()) {
            var section = new Section("What you knew when last asked");
            mine.articles().forEach(article -> section.add(facts(article)));
            add(section);
        }
    }

    static String summary(Progress mine) {
        var quizzes = mine.quizzes() == 1 ? "1 quiz taken" : mine.quizzes() + " quizzes taken";
        return mine.facts() == 0
                ? quizzes + "."
                : quizzes + ". Of " + mine.facts() + " facts asked, " + mine.factsRight()
                        + (mine.factsRight() == 1 ? " was" : " were") + " right last time.";
    }

    private static Div facts(ArticleFacts article) {
        var title = new H3(article.title());
        var count = new Paragraph(article.right() + " of " + article.facts().size() + " right");
        count.addClassName("lede-note");
        var list = new UnorderedList();
        list.addClassName("review-facts");
        article.facts().stream().map(ProgressView::fact).forEach(list::add);
        return new Div(title, count, list);
    }

    private static ListItem fact(FactResult fact) {
        var statement = new Span(fact.statement());
        statement.addClassName("review-fact");
        return new ListItem(new OutcomeMark(fact.outcome()), statement);
    }
}
