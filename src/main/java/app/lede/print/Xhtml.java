package app.lede.print;

import com.ibm.icu.text.Bidi;
import java.util.Arrays;

/** XHTML being written. Whatever stands in a text, it stays text. */
public final class Xhtml {
    private final StringBuilder xhtml = new StringBuilder();

    /** Markup as it is: nothing a person wrote. */
    public Xhtml raw(String markup) {
        xhtml.append(markup);
        return this;
    }

    /** An element that holds a text. */
    public Xhtml line(String element, String text) {
        return line(element, "", text);
    }

    /** {@code look}: the class that the style sheet goes by. */
    public Xhtml line(String element, String look, String text) {
        begin(element, look, direction(text));
        xhtml.append(escape(text));
        return end(element);
    }

    /** Opens an element, which {@link #end} closes. */
    public Xhtml begin(String element) {
        return begin(element, "");
    }

    /** {@code look}: as of a line. */
    public Xhtml begin(String element, String look) {
        return begin(element, look, "");
    }

    /** Opens an element that runs in the direction of a text within it. */
    public Xhtml beginAlong(String text, String element, String look) {
        return begin(element, look, direction(text));
    }

    private Xhtml begin(String element, String look, String direction) {
        xhtml.append('<').append(element);
        if (!look.isEmpty()) {
            xhtml.append(" class=\"").append(look).append('"');
        }
        if (!direction.isEmpty()) {
            xhtml.append(" dir=\"").append(direction).append('"');
        }
        xhtml.append('>');
        return this;
    }

    /** Closes the element opened last. */
    public Xhtml end(String element) {
        xhtml.append("</").append(element).append('>');
        return this;
    }

    /** The head of a table: its columns have these titles. */
    public Xhtml tableHead(String... titles) {
        begin("thead").begin("tr");
        Arrays.stream(titles)
                .forEach(title ->
                        xhtml.append("<th scope=\"col\">").append(escape(title)).append("</th>"));
        return end("tr").end("thead");
    }

    /** A row of a table, a cell for each text. */
    public Xhtml row(String... texts) {
        begin("tr");
        Arrays.stream(texts).forEach(text -> line("td", text));
        return end("tr");
    }

    @Override
    public String toString() {
        return xhtml.toString();
    }

    /** The text whose first letter is of a script that runs from right to left does so whatever stands around it. */
    private static String direction(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL ? "rtl" : "";
    }

    /** What XML cannot carry becomes the sign for an unknown character. */
    public static String escape(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : 0xfffd);
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character < 0xd800)
                || (character >= 0xe000 && character < 0xfffe)
                || character >= 0x10000;
    }
}
