package app.lede.results;

import java.util.Arrays;

/** XHTML being written. Whatever stands in a text, it stays text. */
final class ReportText {
    private final StringBuilder xhtml = new StringBuilder();

    /** Markup as it is: nothing a person wrote. */
    ReportText raw(String markup) {
        xhtml.append(markup);
        return this;
    }

    /** An element that holds a text. */
    ReportText line(String element, String text) {
        return line(element, "", text);
    }

    /** {@code look}: the class that the style sheet goes by. */
    ReportText line(String element, String look, String text) {
        begin(element, look);
        xhtml.append(escape(text));
        return end(element);
    }

    ReportText begin(String element) {
        return begin(element, "");
    }

    ReportText begin(String element, String look) {
        xhtml.append('<').append(element);
        if (!look.isEmpty()) {
            xhtml.append(" class=\"").append(look).append('"');
        }
        xhtml.append('>');
        return this;
    }

    ReportText end(String element) {
        xhtml.append("</").append(element).append('>');
        return this;
    }

    ReportText tableHead(String... titles) {
        begin("thead").begin("tr");
        Arrays.stream(titles)
                .forEach(title ->
                        xhtml.append("<th scope=\"col\">").append(escape(title)).append("</th>"));
        return end("tr").end("thead");
    }

    ReportText row(String... texts) {
        begin("tr");
        Arrays.stream(texts).forEach(text -> line("td", text));
        return end("tr");
    }

    @Override
    public String toString() {
        return xhtml.toString();
    }

    /** What XML cannot carry becomes the sign for an unknown character. */
    static String escape(String text) {
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
