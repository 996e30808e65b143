package app.lede.review.ui;

import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.review.ArticleMistakes;
import app.lede.review.Mistakes;
import app.lede.review.ReviewNavigation;
import app.lede.review.Reviewing;
import app.lede.review.TagMistakes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Practising what was wrong when it was last asked, across quizzes: all of it, of one article or of one tag. */
@Route(value = ReviewNavigation.MISTAKES, layout = MainLayout.class)
@PageTitle("Practise mistakes · Lede")
@RolesAllowed("LEARNER")
class MistakesView extends Div {
    private final transient Mistakes mistakes;
    private final transient Reviewing reviewing;
    private final transient Clock clock;
    private final Div stage = new Div();

    MistakesView(Mistakes mistakes, Reviewing reviewing, Clock clock) {
        this.mistakes = mistakes;
        this.reviewing = reviewing;
        this.clock = clock;
        addClassName("review-sitting");
        stage.addClassName("review-stage");
        add(new PageHeader("Practise mistakes"), stage);
        begin();
    }

    private void begin() {
        var mine = mistakes.mine();
        if (mine.isEmpty()) {
            var back = ButtonLink.to(ReviewNavigation.review(), "Review what is due");
            show(new EmptyState(
                    "No mistakes to practise", "Everything you were asked was right when it was last asked.", back));
        } else {
            show(
                    intro(mine),
                    ReviewSitting.bar(ReviewSitting.primary("Practise all", () -> start(Set.of()))),
                    list(mine),
                    tags(mine));
        }
    }

    private static Paragraph intro(List<ArticleMistakes> mine) {
        int facts = mine.stream().mapToInt(ArticleMistakes::facts).sum();
        var words = new Paragraph(
                facts == 1
                        ? "You did not know 1 fact when you were last asked."
                        : "You did not know " + facts + " facts when you were last asked.");
        words.addClassName("review-summary");
        return words;
    }

    private UnorderedList list(List<ArticleMistakes> mine) {
        var list = new UnorderedList();
        list.addClassName("lede-list");
        mine.stream().map(this::line).forEach(list::add);
        return list;
    }

    private ListItem line(ArticleMistakes article) {
        var practise = new Button("Practise", click -> start(Set.of(article.articleId())));
        practise.setAriaLabel("Practise: " + article.title());
        var title = new H2(article.title());
        title.addClassName("review-article");
        return new ListItem(
                title, new Paragraph(article.facts() == 1 ? "1 fact" : article.facts() + " facts"), practise);
    }

    private Component tags(List<ArticleMistakes> mine) {
        var tags = TagMistakes.of(mine);
        var part = new Div(new H2("By tag"));
        part.addClassName("review-tags");
        part.setVisible(!tags.isEmpty());
        tags.forEach(each -> {
            var facts = each.facts() == 1 ? "1 fact" : each.facts() + " facts";
            var practise = new Button(each.tag() + ": " + facts, click -> start(each.articleIds()));
            practise.setAriaLabel("Practise " + each.tag() + ": " + facts);
            part.add(practise);
        });
        return part;
    }

    private void start(Set<UUID> articleIds) {
        var begun = clock.instant();
        var sitting = new ReviewSitting(reviewing, clock, last -> mistakes.next(articleIds, begun), this::begin);
        show(sitting);
        sitting.begin();
    }

    private void show(Component... parts) {
        stage.removeAll();
        stage.add(parts);
    }
}
