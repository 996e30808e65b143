package app.lede.article;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;

/** The line that says where an article comes from and under which licence it may be used. */
public class Provenance extends Composite<Paragraph> {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    public Provenance(Article article) {
        getContent().addClassNames("article-provenance", "lede-note");
        if (article.sourceAddress().isBlank()) {
            getContent().add(new Text(article.source()));
        } else {
            var link = new Anchor(article.sourceAddress(), article.source(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            getContent().add(link);
        }
        getContent().add(new Text(rest(article)));
    }

    /** The same as one line of text, with the address written out: for paper, where nothing can be followed. */
    public static String say(Article article) {
        var address = article.sourceAddress().isBlank() ? "" : " (" + article.sourceAddress() + ")";
        return article.source() + address + rest(article);
    }

    /** What stands behind the source. */
    static String rest(Article article) {
        var rest = new ArrayList<String>();
        if (article.published() != null) {
            rest.add(DATE.format(article.published()));
        }
        if (!article.author().isBlank()) {
            rest.add("by " + article.author());
        }
        rest.add(article.licence().isBlank() ? "licence not stated" : "licence " + article.licence());
        return " · " + String.join(" · ", rest);
    }
}
