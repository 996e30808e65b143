package app.lede.exchange;

import app.lede.item.Entry;
import app.lede.item.Gap;
import app.lede.item.Item;
import app.lede.item.ItemContent;
import app.lede.item.Matching;
import app.lede.item.MultipleChoice;
import app.lede.item.NumberAnswer;
import app.lede.item.Option;
import app.lede.item.OptionId;
import app.lede.item.Pair;
import app.lede.item.SingleChoice;
import app.lede.item.TimeOrder;
import app.lede.item.TrueFalse;
import app.lede.item.TypedAnswer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A sheet to fill in: the columns, and an example of each kind of question that is easily written by hand. */
public final class SheetTemplate {
    /** The columns for options, at least. */
    private static final int OPTIONS = 6;

    private static final UUID NONE = new UUID(0, 0);

    private SheetTemplate() {}

    /**
     * Writes the sheet as CSV or as XLSX.
     *
     * @param out is flushed, not closed
     * @throws IllegalArgumentException for another format
     * @throws IOException if {@code out} fails
     */
    public static void write(ExchangeFormat format, OutputStream out) throws IOException {
        var examples = Sheet.ofRows(examples().stream().map(SheetTemplate::row).toList());
        var sheet = new Sheet(examples.rows(), OPTIONS, examples.matches());
        switch (format) {
            case CSV -> CsvItemWriter.write(sheet, out);
            case XLSX -> XlsxItemWriter.write(sheet, out);
            case GIFT, AIKEN, MOODLE_XML, QTI21, QTI3, JSON ->
                throw new IllegalArgumentException("no sheet: " + format);
        }
    }

    /** Without an id: whoever fills the sheet writes new questions. */
    private static CsvRow row(ItemContent content) {
        var row = CsvRow.of(new Item(NONE, content, "", null, null, null, 1));
        row.cells().remove(CsvColumn.ID);
        return row;
    }

    private static List<ItemContent> examples() {
        return List.of(
                new SingleChoice("Example: Which city hosted the talks?", options(1, "Geneva", "Vienna", "Oslo")),
                new MultipleChoice("Example: Which countries took part?", options(2, "Chile", "Peru", "Spain")),
                new TrueFalse("Example: The talks lasted a week.", false, "The talks lasted two days."),
                new TypedAnswer("Example: Who opened the talks?", List.of("the mayor", "the city’s mayor")),
                new NumberAnswer(
                        "Example: How far was the march?", new BigDecimal("42.5"), new BigDecimal("0.5"), "km"),
                new Gap("Example: The talks were held in ", " in May.", List.of("Geneva")),
                new TimeOrder(
                        "Example: What came first?", entries("The truce failed.", "The talks began.", "Both signed.")),
                new Matching(
                        "Example: Who holds which post?",
                        List.of(
                                new Pair(entry("Ann Lee"), entry("mayor")),
                                new Pair(entry("Bo Ray"), entry("judge")))));
    }

    private static List<Option> options(int keys, String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(place -> new Option(new OptionId("o" + place), texts[place], place < keys))
                .toList();
    }

    private static List<Entry> entries(String... texts) {
        var entries = new ArrayList<Entry>();
        for (var text : texts) {
            entries.add(entry(text));
        }
        return entries;
    }

    private static Entry entry(String text) {
        return new Entry(new OptionId(text), text);
    }
}
