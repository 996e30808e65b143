package app.lede.article.ui;

import app.lede.article.Article;
import app.lede.article.ArticleNavigation;
import app.lede.article.Articles;
import app.lede.article.Bringing;
import app.lede.article.Brought;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.Pushed;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Brings articles: typed or pasted, out of files, from the web. Each is looked over before it is added. */
@Route(value = ArticleNavigation.NEW_ARTICLE, layout = MainLayout.class)
@PageTitle("Bring an article · Lede")
@RolesAllowed("INSTRUCTOR")
class NewArticleView extends Div implements BeforeLeaveObserver, ArticleDraft.Page {
    private final transient Articles articles;
    private final List<ArticleDraft> drafts = new ArrayList<>();
    private final UnorderedList refused = new UnorderedList();
    private final UnorderedList done = new UnorderedList();
    private final Div place = new Div();
    private final Button addAll = new Button("Add all", click -> addAll());
    private boolean hasSeveral;

    NewArticleView(Articles articles, Bringing bringing) {
        this.articles = articles;
        Pushed.whileShown(this);
        var ways = new Div(FileDrop.of(bringing, this::bring, this::refuse));
        ways.addClassName("article-ways");
        if (bringing.mayFetch()) {
            ways.add(new AddressBar(bringing, this::bring));
        }
        var intro = new Paragraph("Bring files (txt, md, html, docx, odt or pdf, up to 10 MB each), "
                + (bringing.mayFetch() ? "a page from the web, " : "") + "or paste the text below.");
        refused.addClassName("article-refused");
        done.addClassName("lede-list");
        place.addClassName("article-drafts");
        add(
                new PageHeader("Bring an article", addAll),
                intro,
                ways,
                told("alert", refused),
                told("status", done),
                place);
        put(ArticleDraft.empty(articles, this));
    }

    /** Read out when it changes; the list within stays a list. */
    private static Div told(String role, UnorderedList list) {
        var region = new Div(list);
        region.getElement().setAttribute("role", role);
        return region;
    }

    private void put(ArticleDraft draft) {
        drafts.add(draft);
        place.add(draft);
        hasSeveral |= drafts.size() > 1;
        addAll.setVisible(drafts.size() > 1);
        addAll.setText("Add all " + drafts.size());
    }

    private void take(ArticleDraft draft) {
        drafts.remove(draft);
        place.remove(draft);
        addAll.setVisible(drafts.size() > 1);
        addAll.setText("Add all " + drafts.size());
    }

    private void bring(Brought brought) {
        drafts.stream().filter(ArticleDraft::isEmpty).findFirst().ifPresent(this::take);
        put(ArticleDraft.of(brought, articles, this));
    }

    private void refuse(String message) {
        refused.add(new ListItem(message));
    }

    private void addAll() {
        List.copyOf(drafts).forEach(ArticleDraft::add);
    }

    @Override
    public void added(ArticleDraft draft, Article article) {
        take(draft);
        if (!hasSeveral && refused.getComponentCount() == 0) {
            getUI().ifPresent(ui -> ui.navigate(ArticleNavigation.article(article.id())));
            return;
        }
        done.add(new ListItem(
                new Text("Added: "), new Anchor(ArticleNavigation.article(article.id()), article.title())));
        startAgainIfEmpty();
    }

    @Override
    public void discarded(ArticleDraft draft) {
        take(draft);
        startAgainIfEmpty();
    }

    private void startAgainIfEmpty() {
        if (drafts.isEmpty()) {
            put(ArticleDraft.empty(articles, this));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (drafts.stream().noneMatch(ArticleDraft::isUnsaved)) {
            return;
        }
        var stay = event.postpone();
        var ask = new ConfirmDialog();
        ask.setHeader("Leave without adding the article?");
        ask.setText("What you brought and typed here would be lost.");
        ask.setCancelable(true);
        ask.setCancelText("Stay");
        ask.addCancelListener(cancelled -> stay.cancel());
        ask.setConfirmText("Leave");
        ask.addConfirmListener(confirmed -> stay.proceed());
        ask.open();
    }
}
