package app.lede.attempt.ui;

import app.lede.article.Article;
import app.lede.article.PrintedArticle;
import app.lede.base.ui.BrowserPart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A page with its article beside it, or behind a button where there is no room for both. */
@Tag("lede-article-beside")
final class ArticleBeside extends HtmlContainer {
    private final Div page = new Div();

    /** @param article absent where it must not be seen: then the page stands alone */
    ArticleBeside(@Nullable Article article) {
        BrowserPart.load(this, "article-beside");
        addClassName("attempt-beside");
        page.addClassName("attempt-page");
        if (article != null) {
            addClassName("attempt-beside-two");
            var aside = new Aside(new H2(article.title()), new PrintedArticle(article));
            aside.addClassName("attempt-article");
            aside.setId("attempt-article");
            aside.getElement().setAttribute("aria-label", "Article");
            aside.getElement().setAttribute("tabindex", "0");
            add(toggle(), page, aside);
        } else {
            add(page);
        }
    }

    /** Puts something on the page, the article stays where it is. */
    void show(Component... content) {
        page.removeAll();
        page.add(content);
    }

    void addToPage(Component... content) {
        page.add(content);
    }

    /** Works in the browser alone; which of its two names is seen depends on what is shown. */
    private static NativeButton toggle() {
        var open = new Span("Read the article");
        open.addClassName("attempt-toggle-open");
        var close = new Span("Back to the questions");
        close.addClassName("attempt-toggle-close");
        var toggle = new NativeButton();
        toggle.add(open, close);
        toggle.addClassName("attempt-toggle");
        toggle.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-article-toggle", true)
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "attempt-article");
        return toggle;
    }
}
