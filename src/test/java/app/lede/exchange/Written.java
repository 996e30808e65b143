package app.lede.exchange;

import app.lede.item.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
