package app.lede.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** A small PDF that is large inside. */
final class HostilePdf {
    private static final int MEGABYTES = 100;

    private HostilePdf() {}

    /** One page whose content is a text of 100 MB. */
    static byte[] thatGrows() {
        try {
            var words = new ByteArrayOutputStream();
            try (var packed = new DeflaterOutputStream(words)) {
                packed.write("BT /F 12 Tf 10 10 Td ".getBytes(StandardCharsets.ISO_8859_1));
                var megabyte = "[(a)]TJ ".repeat(1 << 17).getBytes(StandardCharsets.ISO_8859_1);
                for (int i = 0; i < MEGABYTES; i++) {
                    packed.write(megabyte);
                }
            }
            var pdf = new ByteArrayOutputStream();
            pdf.write("""
                    %%PDF-1.4
                    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                    2 0 obj <</Type/Pages/Count 1/Kids[3 0 R]>> endobj
                    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 900 900]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>> endobj
                    5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
                    4 0 obj <</Length %d/Filter/FlateDecode>> stream
                    """.formatted(words.size()).getBytes(StandardCharsets.ISO_8859_1));
            words.writeTo(pdf);
            pdf.write("\nendstream endobj\ntrailer <</Root 1 0 R>>\n".getBytes(StandardCharsets.ISO_8859_1));
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
