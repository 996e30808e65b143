package app.lede.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The words of a piece of a page, block by block, as a reader sees them. */
final class WebPageParagraphs implements NodeFilter {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "figure",
            "figcaption",
            "picture",
            "svg",
            "math",
            "video",
            "audio",
            "iframe",
            "object",
            "form",
            "button",
            "select",
            "nav",
            "head",
            "sup");

    private final List<String> paragraphs = new ArrayList<>();
    private StringBuilder paragraph = new StringBuilder();

    private WebPageParagraphs() {}

    static List<String> of(Element content) {
        var walk = new WebPageParagraphs();
        content.filter(walk);
        walk.endParagraph();
        return walk.paragraphs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            paragraph.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (LEFT_OUT.contains(element.normalName()) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock() || element.normalName().equals("td")) {
                endParagraph();
            } else if (element.normalName().equals("br")) {
                paragraph.append(' ');
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            endParagraph();
        }
        return FilterResult.CONTINUE;
    }

    private void endParagraph() {
        var text = paragraph.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        paragraph = new StringBuilder();
    }
}
