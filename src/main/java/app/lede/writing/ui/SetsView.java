package app.lede.writing.ui;

import app.lede.article.ArticleNavigation;
import app.lede.article.Articles;
import app.lede.base.Refusal;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.Pushed;
import app.lede.writing.ImportState;
import app.lede.writing.Importing;
import app.lede.writing.ItemSets;
import app.lede.writing.SetSummary;
import app.lede.writing.WritingNavigation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The item sets of the instructor. */
@Route(value = WritingNavigation.SETS, layout = MainLayout.class)
@PageTitle("Sets · Lede")
@Menu(title = "Sets", order = 3)
@RolesAllowed("INSTRUCTOR")
class SetsView extends Div {

    private final transient ItemSets sets;
    private final transient Importing importing;
    private final transient Articles articles;

    SetsView(ItemSets sets, Importing importing, Articles articles) {
        this.sets = sets;
        this.importing = importing;
        this.articles = articles;
        Pushed.whileShown(this);
        show();
    }

    private void show() {
        removeAll();
        var mine = sets.mine();
        var shelf = new Anchor(ArticleNavigation.ARTICLES, "Choose an article");
        shelf.addClassName("lede-button");
        if (mine.isEmpty()) {
            shelf.addClassName("lede-button-primary");
            add(
                    new PageHeader("Sets"),
                    new EmptyState(
                            "No set yet",
                            "A set is a number of questions about one article. Choose an article, and Lede drafts"
                                    + " questions for you to keep, change or drop.",
                            shelf,
                            bringIn()));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("lede-list", "writing-sets");
        mine.forEach(set -> list.add(entry(set)));
        add(new PageHeader("Sets", bringIn(), shelf), list);
    }

    private Button bringIn() {
        return new Button(
                "Import questions…",
                click -> new ImportDialog(importing, new AsNewSet(importing, articles), this::imported).open());
    }

    private void imported(ImportState.Done saved) {
        Notices.say("Imported: " + Count.questions(saved.questions())
                + (saved.setIds().size() == 1 ? "." : ", in " + saved.setIds().size() + " sets."));
        if (saved.setIds().size() == 1) {
            getUI().ifPresent(ui ->
                    ui.navigate(WritingNavigation.set(saved.setIds().getFirst())));
        } else {
            show();
        }
    }

    private ListItem entry(SetSummary set) {
        var title = new H2(new Anchor(WritingNavigation.set(set.id()), set.title()));
        title.addClassName("writing-set-title");
        var counts = new Paragraph(counts(set) + " · changed " + BrowserTime.moment(set.changedAt()));
        var entry = new ListItem(title, counts);
        if (!set.articleTitle().equals(set.title())) {
            entry.addComponentAtIndex(1, new Paragraph("From “" + set.articleTitle() + "”"));
        }
        entry.add(actions(set));
        return entry;
    }

    private Div actions(SetSummary set) {
        var copy = button("Copy", "Copy " + set.title(), () -> copy(set));
        var delete = button("Delete", "Delete " + set.title(), () -> delete(set));
        var actions = new Div(copy, delete);
        actions.addClassName("writing-set-actions");
        return actions;
    }

    private static Button button(String word, String says, Runnable action) {
        var button = new Button(word, click -> action.run());
        button.setAriaLabel(says);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void copy(SetSummary set) {
        act(() -> {
            var copy = sets.copy(set.id());
            Notices.say("“" + copy.content().title() + "” is a set of its own now.");
        });
    }

    private void delete(SetSummary set) {
        act(() -> {
            sets.delete(set.id());
            Notices.offer(
                    "“" + set.title() + "” was deleted. Quizzes made of it stay as they are.",
                    "Undo",
                    () -> act(() -> sets.restore(set.id())));
        });
    }

    private void act(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
        show();
    }

    private static String counts(SetSummary set) {
        return set.kept() + " kept" + (set.undecided() == 0 ? "" : " · " + set.undecided() + " to decide");
    }
}
