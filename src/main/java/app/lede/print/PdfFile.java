package app.lede.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;

/**
 * Writes XHTML as a PDF that screen readers can read (tagged, PDF/UA), with the fonts of the application inside. Nothing
 * is fetched from anywhere. A character that the fonts do not have is shown as a replacement: they have the Latin,
 * Greek, Cyrillic, Arabic and Hebrew scripts. An arrow to the right becomes an angle.
 */
public final class PdfFile {
    /** The families for a style sheet: each character is taken from the first that has it. */
    public static final String FONTS =
            "'Lede', 'Lede ext', 'Lede greek', 'Lede cyrillic', 'Lede arabic', 'Lede hebrew'";

    private static final int REGULAR = 400;
    private static final int STRONG = 600;

    private static final int TABLE_COUNT = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    /** "GSUB" */
    private static final int SUBSTITUTIONS = 0x47535542;
    /** "none" */
    private static final int UNUSED = 0x6e6f6e65;

    /** It joins what comes one after the other, as events in their order; the fonts have no arrow to the right. */
    private static final String ARROW = "→";

    private static final String ARROW_OF_THE_FONTS = "›";

    private record Font(String family, String file) {}

    private static final List<Font> FILES = List.of(
            new Font("Lede", "source-sans-3-latin"),
            new Font("Lede ext", "source-sans-3-latin-ext"),
            new Font("Lede greek", "source-sans-3-greek"),
            new Font("Lede cyrillic", "source-sans-3-cyrillic"),
            new Font("Lede arabic", "noto-sans-arabic-arabic"),
            new Font("Lede hebrew", "noto-sans-hebrew-hebrew"));

    static {
        // It reports every style it does not know; the pages are ours.
        XRLog.setLoggingEnabled(false);
    }

    private PdfFile() {}

    /**
     * Writes the page; {@code out} stays open.
     *
     * @throws IOException if it cannot be written to
     */
    public static void write(String xhtml, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((base, address) -> null);
        builder.useUnicodeBidiSplitter(DirectionRuns::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        for (var font : FILES) {
            add(font, REGULAR, builder);
            add(font, STRONG, builder);
        }
        builder.withHtmlContent(xhtml.replace(ARROW, ARROW_OF_THE_FONTS), null);
        builder.withProducer("Lede");
        builder.toStream(out);
        builder.run();
    }

    private static void add(Font font, int weight, PdfRendererBuilder builder) {
        builder.useFont(
                () -> open("/print/" + font.file() + "-" + weight + "-normal.ttf"),
                font.family(),
                weight,
                FontStyle.NORMAL,
                true);
    }

    private static InputStream open(String name) {
        try (var file = Objects.requireNonNull(PdfFile.class.getResourceAsStream(name), name)) {
            return new ByteArrayInputStream(withoutLigatures(file.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The font without its table of substitutions. Two letters painted as one ligature are lost to whoever copies the
     * text or has it read aloud. The table stays where it is; only its name in the font's directory changes, so that it
     * is not found (OpenType 1.9, "Table directory").
     */
    private static byte[] withoutLigatures(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(TABLE_COUNT);
        for (int entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
            if (directory.getInt(entry) == SUBSTITUTIONS) {
                directory.putInt(entry, UNUSED);
            }
        }
        return font;
    }
}
