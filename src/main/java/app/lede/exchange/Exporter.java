package app.lede.exchange;

import app.lede.item.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes items in the formats that other systems read. */
public final class Exporter {
    private Exporter() {}

    /**
     * Writes the items that are complete and that the format can hold; what is left out is reported, never half
     * written.
     *
     * @param title names the set: the category, the test, or nothing, as the format has a place for it; may be empty
     * @param out is flushed, not closed; text is in UTF-8
     * @throws IOException if {@code out} fails
     */
    public static ExportReport write(List<Item> items, String title, ExchangeFormat format, OutputStream out)
            throws IOException {
        var writer = writer(format);
        var held = new ArrayList<Item>();
        var leftOut = new ArrayList<ExportReport.LeftOut>();
        for (int i = 0; i < items.size(); i++) {
            var item = ItemTexts.map(items.get(i), CleanText::of);
            var reason = whyNot(item, writer);
            if (reason.isPresent()) {
                leftOut.add(new ExportReport.LeftOut(i + 1, reason.get()));
            } else {
                held.add(item);
            }
        }
        writer.write(held, CleanText.line(title), out);
        out.flush();
        return new ExportReport(held.size(), leftOut);
    }

    private static Optional<String> whyNot(Item item, ItemWriter writer) {
        var problems = item.problems();
        return problems.isEmpty() ? writer.whyNot(item) : Optional.of(problems.getFirst());
    }

    private static ItemWriter writer(ExchangeFormat format) {
        return switch (format) {
            case GIFT -> new GiftWriter();
            case AIKEN -> new AikenWriter();
            case MOODLE_XML -> new MoodleXmlWriter();
            case QTI21 -> new QtiPackageWriter(QtiVersion.V2P1);
            case QTI3 -> new QtiPackageWriter(QtiVersion.V3P0);
            case CSV -> new CsvItemWriter();
            case JSON -> new JsonItemWriter();
        };
    }
}
