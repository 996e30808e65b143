package app.lede.document;

import app.lede.base.Refusal;
import app.lede.base.text.TextDecoder;
import java.io.IOException;
import java.util.ArrayList;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the article in a file: its text, and what the file says about it. Whatever the bytes are, there is an article or
 * a {@link Refusal}; but a hostile file may take much time and memory: {@link GuardedReader} bounds both.
 */
public final class DocumentReader {
    private static final int FEW_CONTROLS = 100;

    private DocumentReader() {}

    /** @throws Refusal if there is no text in it, or it cannot be read; the message says what to do */
    public static DocumentText read(Document document) {
        if (document.bytes().length > DocumentLimits.FILE_BYTES) {
            throw new Refusal(DocumentLimits.TOO_LARGE);
        }
        try {
            return checked(document);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
            // libraries throw whatever their parsers meet
            throw DocumentKind.damaged();
        }
    }

    private static DocumentText checked(Document document) throws IOException, XMLStreamException {
        var kind = DocumentKind.of(document);
        var found = read(kind, document);
        var notes = new ArrayList<String>();
        if (document.address().isEmpty() && !document.ending().isEmpty() && !kind.isCalled(document.ending())) {
            notes.add(
                    "The file is called ." + document.ending() + ", but is " + kind.said() + "; it was read as that.");
        }
        notes.addAll(found.notes());
        var text = found.text().strip();
        if (text.isEmpty()) {
            throw new Refusal("There is no text in this file.");
        }
        if (text.length() > DocumentLimits.CHARACTERS) {
            text = text.substring(0, DocumentLimits.CHARACTERS);
            notes.add("Only the first %,d characters were taken.".formatted(DocumentLimits.CHARACTERS));
        }
        return new DocumentText(
                found.title(),
                text,
                found.published(),
                found.author(),
                found.source(),
                found.address(),
                found.language(),
                found.licence(),
                found.tags(),
                notes);
    }

    private static DocumentText read(DocumentKind kind, Document document) throws IOException, XMLStreamException {
        return switch (kind) {
            case TEXT -> PlainDocument.text(decoded(document));
            case MARKDOWN -> PlainDocument.markdown(decoded(document));
            case HTML -> WebPage.read(document);
            case WORD -> OfficeText.word(document.bytes());
            case OPEN_DOCUMENT -> OfficeText.openDocument(document.bytes());
            case PDF -> PdfText.read(document.bytes());
        };
    }

    private static String decoded(Document document) {
        var text = TextDecoder.decode(document.bytes())
                .orElseThrow(() -> new Refusal("This file is not a text. Save it as txt, docx, odt or pdf."));
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && "\n\t\f\u0085".indexOf(c) < 0)
                .count();
        if (controls * FEW_CONTROLS > text.length()) {
            throw new Refusal("This file is not a text. Save it as txt, docx, odt or pdf.");
        }
        return text;
    }
}
