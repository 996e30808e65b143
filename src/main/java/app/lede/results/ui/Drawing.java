package app.lede.results.ui;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * An SVG that stands alone. Its colours are attributes, so that a saved file has them; on the page the style sheet puts
 * those of the theme over them, by the classes. Lengths are in pixels.
 */
final class Drawing {
    static final String INK = "#1d1b18";
    private static final String FONT = "Source Sans 3, Helvetica, Arial, sans-serif";

    private final Document document = Jsoup.parse("", "", Parser.xmlParser());
    private final Element svg;

    Drawing(int width, int height, String label) {
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        svg = document.appendElement("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("width", String.valueOf(width))
                .attr("height", String.valueOf(height))
                .attr("role", "img")
                .attr("aria-label", label)
                .attr("class", "results-chart");
        box("chart-paper", "#ffffff", 0, 0, width, height);
    }

    void box(String kind, String colour, double x, double y, double width, double height) {
        svg.appendElement("rect")
                .attr("class", kind)
                .attr("x", length(x))
                .attr("y", length(y))
                .attr("width", length(width))
                .attr("height", length(height))
                .attr("fill", colour);
    }

    /** @param anchor start, middle or end: which part of the words stands at {@code x} */
    void text(String words, double x, double y, String anchor, int size, String colour) {
        svg.appendElement("text")
                .attr("class", "chart-text")
                .attr("x", length(x))
                .attr("y", length(y))
                .attr("text-anchor", anchor)
                .attr("font-family", FONT)
                .attr("font-size", String.valueOf(size))
                .attr("fill", colour)
                .text(words);
    }

    /** The words, or their beginning where there are more than so many characters. */
    static String shortened(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }

    /** The file. */
    String svg() {
        return svg.outerHtml();
    }

    private static String length(double pixels) {
        return String.format(Locale.ROOT, "%.1f", pixels);
    }
}
