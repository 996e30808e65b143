package app.lede.article.ui;

import app.lede.article.ArticleNavigation;
import app.lede.article.ArticleSummary;
import app.lede.article.ArticleUse;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An article in the list: its title, where it comes from, and what was made of it. */
final class ArticleEntry extends ListItem {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    ArticleEntry(ArticleSummary article, List<ArticleUse.Made> made) {
        var title = new H2(new Anchor(ArticleNavigation.article(article.id()), article.title()));
        title.addClassName("article-entry-title");
        var about = new ArrayList<String>();
        about.add(article.source());
        if (article.published() != null) {
            about.add(DATE.format(article.published()));
        }
        about.add(article.words() == 1 ? "1 word" : "%,d words".formatted(article.words()));
        var line = new Paragraph(new Text(String.join(" · ", about) + " "));
        if (!article.onShelf()) {
            var own = new Span("Your own");
            own.addClassName("lede-tag");
            line.add(own);
        }
        add(title, line);
        if (!made.isEmpty()) {
            add(sets(made));
        }
    }

    private static Paragraph sets(List<ArticleUse.Made> made) {
        var line = new Paragraph(new Text(made.size() == 1 ? "Your set: " : "Your sets: "));
        for (int i = 0; i < made.size(); i++) {
            if (i > 0) {
                line.add(new Text(", "));
            }
            line.add(new Anchor(made.get(i).path(), made.get(i).title()));
        }
        return line;
    }
}
