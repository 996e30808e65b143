package app.lede.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    private static List<Quantity> quantities(String text) {
        return TheReader.read(text, null).passage().mentions().stream()
                .map(Mention::quantity)
                .filter(Objects::nonNull)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The firm built 400 ships in Norway. | 400 | EXACT | COUNT | ships",
                "The firm built more than 1,400 ships in Norway. | 1400 | MORE | COUNT | ships",
                "Almost 38,000 people died in Turkey. | 38000 | LESS | COUNT | people",
                "About twenty-five ships of the firm sank near Norway. | 25 | ABOUT | COUNT | ships",
                "The firm has one hundred twenty-five ships in Norway. | 125 | EXACT | COUNT | ships",
                "The firm lost $1.5 billion in Norway. | 1500000000 | EXACT | MONEY | ''",
                "The firm paid at least €300 million to Norway. | 300000000 | MORE | MONEY | ''",
                "Sales rose by 4.5 percent in Norway. | 4.5 | EXACT | PERCENT | percent",
                "Sales rose by 12% in Norway. | 12 | EXACT | PERCENT | percent",
                "Some two million people live in Norway. | 2000000 | ABOUT | COUNT | people"
            })
    void readsValueHedgeMeasureAndUnit(
            String sentence, String value, Quantity.Sense sense, Quantity.Measure measure, String unit) {
        assertThat(quantities(sentence)).singleElement().satisfies(quantity -> {
            assertThat(quantity.value()).isEqualByComparingTo(value);
            assertThat(quantity.sense()).isEqualTo(sense);
            assertThat(quantity.measure()).isEqualTo(measure);
            assertThat(quantity.unit()).isEqualTo(unit);
            assertThat(sentence).containsIgnoringCase(quantity.say());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The firm built 40 to 50 ships in Norway.",
                "The team won 3-1 in Norway.",
                "The town has 1.5-2 million cars in Norway.",
                "The fire broke out on 3 May 2019 in Norway.",
                "The fire lasted three days in Norway.",
                "He lives at 12 Main Street in Norway.",
                "The firm sold another 300 ships to Norway.",
                "The two ships sank near Norway.",
                "She came third in Norway."
            })
    void leavesRangesDatesDurationsAndPartsOfNames(String sentence) {
        assertThat(quantities(sentence)).isEmpty();
    }

    @Test
    void saysTheHedgeWithTheAmount() {
        assertThat(quantities("More than 400,000 people fled to Norway."))
                .extracting(Quantity::say)
                .containsExactly("more than 400,000");
    }
}
