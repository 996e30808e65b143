package app.lede.attempt.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes HTML. Text goes in as text, so nothing that a person wrote is ever taken for markup. */
final class Markup {
    private Markup() {}

    static Element el(String tag, String className) {
        var element = new Element(tag);
        return className.isEmpty() ? element : element.attr("class", className);
    }

    static Element el(String tag, String className, String text) {
        return el(tag, className).appendText(text);
    }

    static Element button(String className, String text) {
        return el("button", className, text).attr("type", "button");
    }

    static String html(List<Element> elements) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        elements.forEach(document::appendChild);
        return document.html();
    }
}
