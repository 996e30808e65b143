package app.lede.exchange;

import app.lede.item.Item;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;

/** Items as a file in memory. */
record Written(ExportReport report, byte[] bytes) {

    static Written as(ExchangeFormat format, List<Item> items) {
        var out = new ByteArrayOutputStream();
        try {
            var report = Exporter.write(items, "The talks", format, out);
            return new Written(report, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of a package. */
    static String entry(ExchangeFormat format, List<Item> items, String name) {
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(as(format, items).bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IllegalArgumentException("no file " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
