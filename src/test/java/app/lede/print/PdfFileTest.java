package app.lede.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFileTest {
    @Test
    void anArrowBetweenEventsIsASignThatTheFontsHave() throws IOException {
        var page = new Xhtml()
                .raw("<html lang=\"en\"><head><title>Order</title><style>body { font-family: " + PdfFile.FONTS
                        + " }</style></head><body>")
                .line("p", "War begins → Russia joins")
                .raw("</body></html>");
        var out = new ByteArrayOutputStream();
        PdfFile.write(page.toString(), out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains("War begins › Russia joins");
        }
    }
}
