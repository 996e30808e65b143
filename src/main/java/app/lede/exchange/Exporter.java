package app.lede.exchange;

import app.lede.item.Item;
import app.lede.item.ItemKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        return write(List.of(new ItemGroup(title, items)), format, title, out);
    }

    /**
     * Writes several groups into one document, each as a category or section where the format has them: GIFT, Moodle
     * XML, QTI. The report counts through all groups.
     *
     * @param title names the whole where the format has a place for it besides its groups; may be empty
     * @param out is flushed, not closed; text is in UTF-8
     * @throws IOException if {@code out} fails
     */
    public static ExportReport write(List<ItemGroup> groups, ExchangeFormat format, String title, OutputStream out)
            throws IOException {
        var writer = writer(format);
        var held = new ArrayList<ItemGroup>();
        var leftOut = new ArrayList<ExportReport.LeftOut>();
        int number = 0;
        for (var group : groups) {
            var items = new ArrayList<Item>();
            for (var given : group.items()) {
                number++;
                var item = ItemTexts.map(given, CleanText::of);
                var reason = whyNot(item, writer);
                if (reason.isPresent()) {
                    leftOut.add(new ExportReport.LeftOut(number, reason.get()));
                } else {
                    items.add(item);
                }
            }
            held.add(new ItemGroup(CleanText.line(group.title()), items));
        }
        writer.write(held, CleanText.line(title), out);
        out.flush();
        return new ExportReport(number - leftOut.size(), leftOut);
    }

    /** The kinds of which a format can hold at least some items. */
    public static Set<ItemKind> kinds(ExchangeFormat format) {
        return writer(format).kinds();
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
            case XLSX -> new XlsxItemWriter();
            case JSON -> new JsonItemWriter();
        };
    }
}
