package app.lede.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class XhtmlTest {
    private static String page(String... lines) {
        var page = new Xhtml()
                .raw(
                        "<html lang=\"en\"><head><title>Report</title>"
                                + "<meta name=\"subject\" content=\"A class\"/>"
                                + "<style>body { font-family: 'Lede', 'Lede ext'; } h1 { font-weight: 600; }</style></head><body>");
        page.line("h1", "Report");
        for (var line : lines) {
            page.line("p", line);
        }
        return page.end("body").end("html").toString();
    }

    private static PDDocument pdf(String page) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfFile.write(page, out);
        return Loader.loadPDF(out.toByteArray());
    }

    @Property(tries = 300)
    void whateverStandsInATextStaysText(@ForAll String text) throws Exception {
        var xhtml = new Xhtml().begin("p").line("span", text).end("p").toString();
        var read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8)));
        assertThat(read.getElementsByTagName("*").getLength()).isEqualTo(2);
        if (text.chars().allMatch(character -> character >= ' ' && character < 0xd800)) {
            assertThat(read.getDocumentElement().getTextContent()).isEqualTo(text);
        }
    }

    @Test
    void aPdfHoldsTheTextItsLanguageItsTitleAndItsFonts() throws IOException {
        try (var pdf = pdf(page("Zoë Łukasz said “no”", "<script>alert(1)</script> & more"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Report", "Zoë Łukasz said “no”", "<script>alert(1)</script> & more");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Report");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            var fonts = pdf.getPage(0).getResources();
            assertThat(fonts.getFontNames())
                    .isNotEmpty()
                    .allSatisfy(
                            name -> assertThat(fonts.getFont(name).isEmbedded()).isTrue());
        }
    }

    @Test
    void aCharacterThatNoFontHasDoesNotStopAReport() throws IOException {
        try (var pdf = pdf(page("日本 \ud83d\ude00 \u0001 done"))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("done");
        }
    }
}
