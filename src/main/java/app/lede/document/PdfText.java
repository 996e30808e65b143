package app.lede.document;

import app.lede.base.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** The text of a PDF, in the order in which it was written. */
final class PdfText {
    /** Names that programs give: of the file, or of themselves. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)(untitled|microsoft word.*|.*\\.(docx?|odt|indd|pdf|tex|qxp|pages|rtf|txt))\\s*");

    private PdfText() {}

    static DocumentText read(byte[] bytes) throws IOException {
        FontMappers.set(new OneFont());
        try (var pdf = Loader.loadPDF(bytes)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw new Refusal("This PDF is protected against copying its text. Bring another version of it.");
            }
            int pages = pdf.getNumberOfPages();
            if (pages > DocumentLimits.PAGES) {
                throw new Refusal("This PDF has %,d pages; up to %d are read. Save the pages with the article."
                        .formatted(pages, DocumentLimits.PAGES));
            }
            return article(pdf, pages(pdf));
        } catch (InvalidPasswordException e) {
            throw new Refusal("This PDF has a password. Save it without one, or paste its text.");
        }
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart(String.valueOf(PdfLines.PARAGRAPH));
        stripper.setSuppressDuplicateOverlappingText(true);
        var pages = new ArrayList<String>();
        int length = 0;
        // a tree of pages may be longer than it says
        for (int page = 1; page <= pdf.getNumberOfPages() && length <= DocumentLimits.CHARACTERS; page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            var text = stripper.getText(pdf);
            length += text.length();
            pages.add(text);
        }
        return pages;
    }

    private static DocumentText article(PDDocument pdf, List<String> pages) {
        var notes = new ArrayList<String>();
        var paragraphs = PdfLines.paragraphs(pages, notes);
        if (paragraphs.isEmpty()) {
            throw new Refusal("This PDF has no text in it, only pictures of pages. Let a program recognise its text"
                    + " (OCR) first, or paste the text.");
        }
        notes.add("A PDF does not say where its paragraphs end and in which order its columns are read."
                + " Look the text over.");
        var about = pdf.getDocumentInformation();
        var title = line(about.getTitle());
        if (title.isEmpty() || NO_TITLE.matcher(title).matches()) {
            title = "";
            if (paragraphs.size() > 1 && Headline.isLikely(paragraphs.getFirst())) {
                title = paragraphs.removeFirst();
            }
        } else if (paragraphs.size() > 1 && paragraphs.getFirst().equalsIgnoreCase(title)) {
            paragraphs.removeFirst();
        }
        return DocumentText.of(
                title,
                line(about.getAuthor()),
                line(pdf.getDocumentCatalog().getLanguage()),
                String.join("\n\n", paragraphs),
                notes);
    }

    private static String line(@Nullable String value) {
        var line = value == null ? "" : value.strip().replaceAll("\\s+", " ");
        return line.length() > 300 ? "" : line;
    }
}
