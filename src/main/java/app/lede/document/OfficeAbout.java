package app.lede.document;

import app.lede.base.packed.PlainXml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What a DOCX or ODT file says about itself; both use the names of Dublin Core. */
record OfficeAbout(String title, String author, String language) {
    private static final int LONGEST = 300;

    static OfficeAbout of(byte @Nullable [] part) throws XMLStreamException {
        String title = "";
        String author = "";
        String language = "";
        if (part != null) {
            var xml = PlainXml.reader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "title" -> title = cut(xml.getElementText());
                        // who wrote it goes before who saved it last
                        case "initial-creator" -> author = cut(xml.getElementText());
                        case "creator" -> author = author.isEmpty() ? cut(xml.getElementText()) : author;
                        case "language" -> language = cut(xml.getElementText());
                        default -> {}
                    }
                }
            }
        }
        return new OfficeAbout(title, author, language);
    }

    private static String cut(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? "" : line;
    }
}
