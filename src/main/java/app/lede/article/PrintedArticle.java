package app.lede.article;

import app.lede.base.text.Evidence;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An article's text, set for reading as {@link ArticleText} sets it, where the server need not know its sentences one by
 * one: a page that hundreds open at once costs a fraction of the memory so.
 */
public final class PrintedArticle extends Div {
    public PrintedArticle(Article article) {
        addClassNames("article-text", "lede-prose");
        getElement().setAttribute("lang", article.language()).setProperty("innerHTML", html(article));
    }

    private static String html(Article article) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        for (var paragraph : Sentences.paragraphs(article.text())) {
            document.appendChild(paragraph(paragraph, Sentences.within(article.text(), paragraph)));
        }
        document.appendChild(provenance(article));
        return document.html();
    }

    private static Element paragraph(Evidence paragraph, List<Evidence> sentences) {
        var element = new Element("p");
        if (ArticleText.isHeading(paragraph.text())) {
            element.addClass("article-subheading");
        }
        for (var sentence : sentences) {
            if (element.childNodeSize() > 0) {
                element.appendText(" ");
            }
            element.appendElement("span")
                    .addClass("article-sentence")
                    .attr("data-begin", String.valueOf(sentence.begin()))
                    .attr("tabindex", "-1")
                    .text(sentence.text());
        }
        return element;
    }

    private static Element provenance(Article article) {
        var line = new Element("p").addClass("article-provenance").addClass("lede-note");
        if (article.sourceAddress().isBlank()) {
            line.appendText(article.source());
        } else {
            line.appendElement("a")
                    .attr("href", article.sourceAddress())
                    .attr("target", "_blank")
                    .attr("rel", "noopener noreferrer")
                    .text(article.source());
        }
        return line.appendText(Provenance.rest(article));
    }
}
