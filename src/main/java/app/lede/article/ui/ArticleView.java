package app.lede.article.ui;

import app.lede.article.Article;
import app.lede.article.ArticleNavigation;
import app.lede.article.ArticleText;
import app.lede.article.ArticleUse;
import app.lede.article.Articles;
import app.lede.base.Refusal;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.base.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** One article, to be read, and the way to questions about it. */
@Route(value = ArticleNavigation.ARTICLES + "/:articleId", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final String ARCHIVE = "Archive";
    private static final String BRING_BACK = "Bring back to the list";

    private final transient Articles articles;
    private final transient List<ArticleUse> uses;
    private String title = "Article";

    ArticleView(Articles articles, List<ArticleUse> uses) {
        this.articles = articles;
        this.uses = uses;
        addClassName("article-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var article = articles.get(PathId.of(event, "articleId"));
        title = article.title();
        removeAll();
        var kicker = new Paragraph(article.onShelf() ? "From the shelf" : "Your own article");
        kicker.addClassName("lede-kicker");
        if (!article.tags().isEmpty()) {
            kicker.add(": " + String.join(", ", article.tags()));
        }
        add(
                kicker,
                new PageHeader(
                        article.title(),
                        Stream.concat(uses.stream().map(use -> begin(use, article)), Stream.of(archiving(article)))
                                .toArray(Component[]::new)),
                new ArticleText(article));
        var made = uses.stream()
                .flatMap(use -> use.made().getOrDefault(article.id(), List.of()).stream())
                .toList();
        if (!made.isEmpty()) {
            add(new Section("Your sets from this article", list(made)));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }

    private Button begin(ArticleUse use, Article article) {
        var button = new Button(use.label(), click -> {
            try {
                var path = use.begin(article.id());
                getUI().ifPresent(ui -> ui.navigate(path));
            } catch (Refusal refusal) {
                Notices.refuse(refusal);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setDisableOnClick(true);
        return button;
    }

    /** Takes the article out of the list, or brings it back. */
    private Button archiving(Article article) {
        var button = new Button();
        button.addClickListener(click -> {
            boolean archived = articles.isArchived(article.id());
            if (archived) {
                articles.bringBack(article.id());
                Notices.say("The article is back in your list.");
            } else {
                articles.archive(article.id());
                Notices.say("Archived: the article is out of your list. Sets and quizzes from it go on.");
            }
            button.setText(archived ? ARCHIVE : BRING_BACK);
        });
        button.setText(articles.isArchived(article.id()) ? BRING_BACK : ARCHIVE);
        return button;
    }

    private static UnorderedList list(List<ArticleUse.Made> made) {
        var list = new UnorderedList();
        list.addClassName("lede-list");
        made.forEach(one -> list.add(new ListItem(new Anchor(one.path(), one.title()))));
        return list;
    }
}
