package app.lede.article.ui;

import app.lede.article.AlreadyThere;
import app.lede.article.ArticleNavigation;
import app.lede.article.Articles;
import app.lede.base.Refusal;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Brings an article: its text and where it comes from. */
@Route(value = ArticleNavigation.NEW_ARTICLE, layout = MainLayout.class)
@PageTitle("Paste an article · Lede")
@RolesAllowed("INSTRUCTOR")
class NewArticleView extends Div implements BeforeLeaveObserver {
    private final transient Articles articles;
    private final NewArticleForm form = new NewArticleForm();
    private final Div there = new Div();
    private boolean added;

    NewArticleView(Articles articles) {
        this.articles = articles;
        var add = new Button("Add article", click -> add());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var cancel = new Anchor(ArticleNavigation.ARTICLES, "Cancel");
        var bar = new Div(add, cancel);
        bar.addClassName("lede-actions");
        there.getElement().setAttribute("role", "alert");
        add(new PageHeader("Paste an article"), form, there, bar);
    }

    private void add() {
        there.removeAll();
        var article = form.read();
        var problems = article.problems();
        form.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            var kept = articles.add(article);
            added = true;
            getUI().ifPresent(ui -> ui.navigate(ArticleNavigation.article(kept.id())));
        } catch (AlreadyThere existing) {
            added = true; // nothing would be lost by leaving
            there.add(new Paragraph(
                    new Text(existing.getMessage() + " "),
                    new Anchor(ArticleNavigation.article(existing.articleId()), "Open it")));
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (added || form.isEmpty()) {
            return;
        }
        var stay = event.postpone();
        var ask = new ConfirmDialog();
        ask.setHeader("Leave without adding the article?");
        ask.setText("What you typed here would be lost.");
        ask.setCancelable(true);
        ask.setCancelText("Stay");
        ask.addCancelListener(cancelled -> stay.cancel());
        ask.setConfirmText("Leave");
        ask.addConfirmListener(confirmed -> stay.proceed());
        ask.open();
    }
}
