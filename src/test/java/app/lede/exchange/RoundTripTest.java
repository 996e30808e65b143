package app.lede.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Item;
import app.lede.item.NumberAnswer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes out comes in again: all of it, in every format that can hold it. */
class RoundTripTest {

    @Provide
    Arbitrary<List<Item>> items() {
        return ItemArbitraries.items().list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<ExchangeFormat> formats() {
        return Arbitraries.of(ExchangeFormat.class).filter(format -> format != ExchangeFormat.AIKEN);
    }

    @Property(tries = 600)
    void losesNothingThatTheFormatCanHold(@ForAll("items") List<Item> items, @ForAll("formats") ExchangeFormat format) {
        var written = Written.as(format, items);
        var read = Importer.read(written.bytes(), format);
        assertThat(read.problems().isEmpty()).isEqualTo(written.report().written() > 0);
        assertThat(shapes(read.items())).isEqualTo(shapes(held(items, written.report())));
        assertThat(read.items())
                .extracting(Item::id)
                .isEqualTo(held(items, written.report()).stream().map(Item::id).toList());
    }

    @Provide
    Arbitrary<Item> plainItems() {
        return Combinators.combine(ItemArbitraries.contents(), ItemArbitraries.texts())
                .as((content, text) -> SampleItems.bare(content))
                .filter(item -> item.problems().isEmpty());
    }

    /** Aiken has one line for a question, and no place for anything but its options. */
    @Property(tries = 300)
    void aikenKeepsQuestionOptionsAndKey(@ForAll("plainItems") Item item) {
        var written = Written.as(ExchangeFormat.AIKEN, List.of(item));
        var read = Importer.read(written.bytes(), ExchangeFormat.AIKEN);
        assertThat(read.items()).hasSize(written.report().written());
        for (var came : read.items()) {
            assertThat(came.content().stem()).isEqualTo(CleanText.line(Wording.question(item.content())));
            assertThat(came.content().keyText()).startsWith(key(item));
        }
    }

    private static String key(Item item) {
        return CleanText.line(item.content().keyText()).split("[.] |: ", 2)[0];
    }

    private static List<Item> held(List<Item> items, ExportReport report) {
        var leftOut =
                report.leftOut().stream().map(ExportReport.LeftOut::number).toList();
        return items.stream()
                .filter(item -> !leftOut.contains(items.indexOf(item) + 1))
                .toList();
    }

    /** Items without the ids of their options, which mean nothing outside. */
    private static List<JsonNode> shapes(List<Item> items) {
        return items.stream().map(RoundTripTest::shape).toList();
    }

    private static JsonNode shape(Item item) {
        var content = item.content() instanceof NumberAnswer number
                ? new NumberAnswer(
                        number.stem(),
                        number.value().stripTrailingZeros(),
                        number.tolerance().stripTrailingZeros(),
                        number.unit())
                : item.content();
        return JsonItem.write(item.withContent(content), JsonMapper.shared().createObjectNode());
    }
}
