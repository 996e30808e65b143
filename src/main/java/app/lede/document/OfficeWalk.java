package app.lede.document;

import app.lede.base.packed.PlainXml;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks once through the text part of a DOCX or ODT file and takes its paragraphs. What was deleted while changes were
 * tracked, notes, comments, pictures and text boxes stay behind.
 */
final class OfficeWalk {
    private static final String FOOTNOTES = "Footnotes were left out.";
    private static final String PICTURES = "Pictures and text boxes were left out.";
    private static final String TABLES = "The cells of tables were taken as paragraphs, row by row.";
    private static final String COMMENTS = "Comments were left out.";

    private static final Set<String> WORD_SKIPPED = Set.of(
            "del",
            "moveFrom",
            "Fallback",
            "instrText",
            "delText",
            "tabs",
            "rPrChange",
            "pPrChange",
            "drawing",
            "pict",
            "object");
    private static final Set<String> OPEN_SKIPPED = Set.of(
            "note", "annotation", "tracked-changes", "frame", "custom-shape", "table-of-content", "automatic-styles");

    private final boolean isWord;
    private final List<String> paragraphs = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private StringBuilder paragraph = new StringBuilder();
    private String title = "";
    private String language = "";
    private boolean isTitle;
    private boolean isText;
    private int length;

    private OfficeWalk(boolean isWord) {
        this.isWord = isWord;
    }

    static OfficeWalk word(byte[] part) throws XMLStreamException {
        return new OfficeWalk(true).walk(part);
    }

    static OfficeWalk openDocument(byte[] part) throws XMLStreamException {
        return new OfficeWalk(false).walk(part);
    }

    /** The first language named in a part; empty if none is. */
    static String languageIn(byte @Nullable [] part) throws XMLStreamException {
        return part == null ? "" : new OfficeWalk(true).walk(part).language;
    }

    List<String> paragraphs() {
        return paragraphs;
    }

    Set<String> notes() {
        return notes;
    }

    String language() {
        return language;
    }

    /** The paragraph that is marked as the title; empty if none is. */
    String title() {
        return title;
    }

    private OfficeWalk walk(byte[] part) throws XMLStreamException {
        var xml = PlainXml.reader(part);
        int depth = 0;
        int skipped = 0;
        // the rest of a text that is too long is not looked at
        while (xml.hasNext() && length <= DocumentLimits.CHARACTERS) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw DocumentKind.damaged();
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DocumentLimits.DEPTH) {
                        throw OfficeText.tooLarge();
                    }
                    if (skipped > 0 || isSkipped(xml.getLocalName())) {
                        skipped++;
                    } else {
                        begin(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        end(xml.getLocalName());
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (skipped == 0 && isText) {
                        append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        endParagraph();
        return this;
    }

    private boolean isSkipped(String name) {
        switch (name) {
            case "note" -> notes.add(FOOTNOTES);
            case "annotation" -> notes.add(COMMENTS);
            case "drawing", "pict", "object", "frame", "custom-shape" -> notes.add(PICTURES);
            default -> {}
        }
        return (isWord ? WORD_SKIPPED : OPEN_SKIPPED).contains(name);
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tbl", "table" -> notes.add(TABLES);
            case "footnoteReference", "endnoteReference" -> notes.add(FOOTNOTES);
            case "commentReference" -> notes.add(COMMENTS);
            default -> {}
        }
        if (isWord) {
            beginWord(xml);
        } else {
            beginOpen(xml);
        }
    }

    private void beginWord(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p" -> endParagraph();
            case "t" -> isText = true;
            case "tab", "ptab" -> append(" ");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "pStyle" -> isTitle = value(xml, "val").equalsIgnoreCase("Title");
            case "lang" -> language = language.isEmpty() ? value(xml, "val") : language;
            default -> {}
        }
    }

    private void beginOpen(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "p", "h" -> {
                endParagraph();
                isText = true;
                isTitle = value(xml, "style-name").equals("Title");
            }
            case "tab", "s" -> append(" ");
            case "line-break" -> append("\n");
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> endParagraph();
            case "t" -> isText = isText && !isWord;
            default -> {}
        }
    }

    private void append(String text) {
        paragraph.append(text);
        length += text.length();
    }

    private void endParagraph() {
        var text = paragraph.toString().replaceAll("[ \\t\\u00a0]+", " ").strip();
        if (isTitle && title.isEmpty() && paragraphs.isEmpty() && text.indexOf('\n') < 0) {
            title = text;
        } else if (!text.isEmpty()) {
            paragraphs.add(text);
        }
        paragraph = new StringBuilder();
        isTitle = false;
        isText = false;
    }

    /** An attribute by its name, whatever its name space. */
    private static String value(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
