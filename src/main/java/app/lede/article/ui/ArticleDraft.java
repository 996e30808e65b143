package app.lede.article.ui;

import app.lede.article.AlreadyThere;
import app.lede.article.Article;
import app.lede.article.ArticleNavigation;
import app.lede.article.Articles;
import app.lede.article.Brought;
import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;

/** An article on its way in: its fields, what is to be looked at, and the step that adds it. */
final class ArticleDraft extends Div {
    /** What the page does about it. */
    interface Page {
        void added(ArticleDraft draft, Article article);

        void discarded(ArticleDraft draft);
    }

    private final NewArticleForm form = new NewArticleForm();
    private final Div there = new Div();
    private final transient Articles articles;
    private final transient Page page;
    private boolean isThere;

    private ArticleDraft(Articles articles, Page page) {
        this.articles = articles;
        this.page = page;
        addClassName("article-draft");
        there.getElement().setAttribute("role", "alert");
    }

    /** For a text that is typed or pasted. */
    static ArticleDraft empty(Articles articles, Page page) {
        var draft = new ArticleDraft(articles, page);
        draft.add(draft.form, draft.there, draft.bar(new Anchor(ArticleNavigation.ARTICLES, "Cancel")));
        draft.form.focus();
        return draft;
    }

    /** With what was found, to be looked over. */
    static ArticleDraft of(Brought brought, Articles articles, Page page) {
        var draft = new ArticleDraft(articles, page);
        var heading = new H2(brought.name());
        heading.setId("draft-" + UUID.randomUUID());
        draft.getElement().setAttribute("role", "group");
        draft.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        draft.form.fill(brought.article());
        var discard = new Button("Discard", click -> page.discarded(draft));
        discard.setAriaLabel("Discard " + brought.name());
        draft.add(heading, notes(brought), draft.there, draft.form, draft.bar(discard));
        articles.alreadyThere(brought.article().text()).ifPresent(draft::show);
        return draft;
    }

    private static UnorderedList notes(Brought brought) {
        var notes = new UnorderedList();
        notes.addClassNames("article-draft-notes", "lede-note");
        brought.notes().forEach(note -> notes.add(new ListItem(note)));
        notes.setVisible(!brought.notes().isEmpty());
        return notes;
    }

    private Div bar(com.vaadin.flow.component.Component other) {
        var add = new Button("Add article", click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var bar = new Div(add, other);
        bar.addClassName("lede-actions");
        return bar;
    }

    /** Whether leaving the page would lose something. */
    boolean isUnsaved() {
        return !isThere && !form.isEmpty();
    }

    boolean isEmpty() {
        return form.isEmpty();
    }

    /** Adds it, or shows what is to be put right first. */
    void add() {
        there.removeAll();
        isThere = false;
        var article = form.read();
        var problems = article.problems();
        form.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            page.added(this, articles.add(article));
        } catch (AlreadyThere existing) {
            show(existing);
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    private void show(AlreadyThere existing) {
        isThere = true; // nothing would be lost by leaving
        there.removeAll();
        there.add(new Paragraph(
                new Text(existing.getMessage() + " "),
                new Anchor(ArticleNavigation.article(existing.articleId()), "Open it")));
    }
}
