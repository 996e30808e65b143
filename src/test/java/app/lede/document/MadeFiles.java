package app.lede.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files of the kinds that programs write, made for a test. */
public final class MadeFiles {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private MadeFiles() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String word(String body) {
        return "<w:document xmlns:w=\"" + W + "\" xmlns:mc=\"urn:mc\"><w:body>" + body + "</w:body></w:document>";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A Word document with a title, an author and paragraphs. */
    public static byte[] docx(String title, String author, List<String> paragraphs) {
        var body = new StringBuilder(
                "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>" + title + "</w:t></w:r></w:p>");
        paragraphs.forEach(text -> body.append(paragraph(text)));
        return zip(Map.of(
                "[Content_Types].xml", bytes("<Types/>"),
                "docProps/core.xml",
                        bytes("<cp:coreProperties xmlns:cp=\"urn:cp\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                                + "<dc:creator>" + author + "</dc:creator></cp:coreProperties>"),
                "word/styles.xml",
                        bytes("<w:styles xmlns:w=\"" + W + "\"><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:styles>"),
                "word/document.xml", bytes(word(body.toString()))));
    }

    /** Markdown with front matter. */
    public static byte[] markdown(String title, String source, String text) {
        return bytes("---\ntitle: " + title + "\nsource: " + source + "\n---\n" + text);
    }

    static byte[] odt(String text, String meta) {
        return zip(Map.of(
                "mimetype", bytes("application/vnd.oasis.opendocument.text"),
                "META-INF/manifest.xml", bytes("<manifest/>"),
                "meta.xml", bytes(meta),
                "content.xml",
                        bytes("<office:document-content xmlns:office=\"urn:office\" xmlns:text=\"urn:text\""
                                + " xmlns:draw=\"urn:draw\" xmlns:table=\"urn:table\"><office:body><office:text>" + text
                                + "</office:text></office:body></office:document-content>")));
    }

    /** A PDF with lines of text on each page; an empty line leaves a gap. */
    public static byte[] pdf(String title, List<List<String>> pages) {
        try (var pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle(title);
            pdf.getDocumentInformation().setAuthor("A. Writer");
            pdf.getDocumentCatalog().setLanguage("en-GB");
            for (var lines : pages) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.setLeading(14);
                    content.newLineAtOffset(72, 720);
                    for (var line : lines) {
                        if (line.isEmpty()) {
                            content.newLineAtOffset(0, -14);
                        } else {
                            content.showText(line);
                            content.newLine();
                        }
                    }
                    content.endText();
                }
            }
            return save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] protectedPdf(String password, boolean mayCopy) {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var permission = new AccessPermission();
            permission.setCanExtractContent(mayCopy);
            pdf.protect(new StandardProtectionPolicy("owner", password, permission));
            return save(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] save(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
