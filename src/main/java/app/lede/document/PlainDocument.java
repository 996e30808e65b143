package app.lede.document;

import java.util.ArrayList;
import java.util.List;

/** Plain text and Markdown, with what their first lines say about the article. */
final class PlainDocument {
    private PlainDocument() {}

    static DocumentText text(String whole) {
        var header = TextHeader.of(whole);
        return article(header, whole.substring(header.end()));
    }

    static DocumentText markdown(String whole) {
        var header = TextHeader.of(whole);
        int end = header.field("title").isEmpty() ? header.headingEnd() : header.end();
        return article(header, MarkdownText.plain(whole.substring(end)));
    }

    private static DocumentText article(TextHeader header, String text) {
        return new DocumentText(
                header.title(),
                text,
                header.published(),
                header.field("author"),
                header.field("source"),
                first(header, "address", "url"),
                header.field("language"),
                first(header, "licence", "license"),
                header.field("tags"),
                notes(header));
    }

    private static String first(TextHeader header, String name, String other) {
        return header.field(name).isEmpty() ? header.field(other) : header.field(name);
    }

    private static List<String> notes(TextHeader header) {
        var notes = new ArrayList<String>();
        if (!header.dateProblem().isEmpty()) {
            notes.add(header.dateProblem());
        }
        return notes;
    }
}
