package app.lede.results;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

/**
 * Writes XHTML as a PDF that screen readers can read (tagged, PDF/UA), with the fonts of the application inside. Nothing
 * is fetched from anywhere. A character that the fonts do not have is shown as a replacement.
 */
final class PdfFile {
    private static final int REGULAR = 400;
    private static final int STRONG = 600;

    static {
        // It reports every style it does not know; the pages are ours.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    static void write(String xhtml, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, address) -> null);
        for (int weight : new int[] {REGULAR, STRONG}) {
            font(builder, "Lede", "latin", weight);
            font(builder, "Lede ext", "latin-ext", weight);
        }
        builder.withHtmlContent(xhtml, null);
        builder.withProducer("Lede");
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String family, String part, int weight) {
        builder.useFont(
                () -> open("/report/source-sans-3-" + part + "-" + weight + "-normal.ttf"),
                family,
                weight,
                FontStyle.NORMAL,
                true);
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream(name), name);
    }
}
