package app.lede.writing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** Where there is no room for both: shows the questions or the article. */
final class SideSwitch extends Div {
    private static final String SHOWS_ARTICLE = "writing-shows-article";

    private final Div screen;
    private final Button questions = new Button("Questions", click -> showArticle(false));
    private final Button article = new Button("Article", click -> showArticle(true));

    SideSwitch(Div screen) {
        this.screen = screen;
        addClassName("writing-switch");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "Show");
        add(questions, article);
        showArticle(false);
    }

    void showArticle(boolean shown) {
        screen.setClassName(SHOWS_ARTICLE, shown);
        questions.getElement().setAttribute("aria-pressed", String.valueOf(!shown));
        article.getElement().setAttribute("aria-pressed", String.valueOf(shown));
    }
}
