package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.reading.Quantity;
import app.lede.reading.Quantity.Measure;
import app.lede.reading.Quantity.Sense;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberNeighboursTest {
    private static Quantity quantity(String amount, Measure measure, String hedge, Sense sense) {
        var value = amount.matches(".*\\d.*") ? new BigDecimal(amount.replaceAll("[^\\d.]", "")) : BigDecimal.TEN;
        return new Quantity(value, hedge, sense, measure, "people", amount);
    }

    private static List<String> neighbours(Quantity quantity) {
        var found = new ArrayList<String>();
        for (int seed = 0; seed < 50; seed++) {
            found.addAll(NumberNeighbours.of(quantity, new SplittableRandom(seed)));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"400,000", "1,234", "400", "7", "1850", "2.5", "10", "12 million", "$1.2 billion"})
    void neverSayTheKey(String amount) {
        var key = quantity(amount, Measure.COUNT, "", Sense.EXACT);
        assertThat(neighbours(key)).isNotEmpty().doesNotContain(amount);
        var drawn = NumberNeighbours.of(key, new SplittableRandom(3));
        assertThat(drawn).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
    }

    @Test
    void haveCommasAsTheKeyHas() {
        assertThat(neighbours(quantity("400,000", Measure.COUNT, "", Sense.EXACT)))
                .allMatch(text -> text.matches("\\d{1,3}(,\\d{3})+"));
        assertThat(neighbours(quantity("1850", Measure.COUNT, "", Sense.EXACT))).noneMatch(text -> text.contains(","));
        assertThat(neighbours(quantity("950", Measure.COUNT, "", Sense.EXACT)))
                .allMatch(text -> text.matches("\\d{3}|1\\d{3}"));
    }

    @Test
    void keepTheUnitTheHedgeAndTheDecimals() {
        assertThat(neighbours(quantity("$1.2 billion", Measure.MONEY, "about", Sense.ABOUT)))
                .allMatch(text -> text.matches("about \\$\\d\\.\\d billion"));
    }

    @Test
    void areNoTwinsOfWhatIsOnlyAbout() {
        assertThat(neighbours(quantity("400", Measure.COUNT, "about", Sense.ABOUT)))
                .allSatisfy(text -> {
                    int number = Integer.parseInt(text.replaceAll("\\D", ""));
                    assertThat(number < 340 || number >= 480).as(text).isTrue();
                });
    }

    @Test
    void leaveNoShareAboveTheWhole() {
        assertThat(neighbours(quantity("80 percent", Measure.PERCENT, "", Sense.EXACT)))
                .allSatisfy(text ->
                        assertThat(Integer.parseInt(text.replaceAll("\\D", ""))).isLessThan(100));
    }

    @ParameterizedTest
    @CsvSource({"1", "-1"})
    void goTheWayThatIsAsked(int direction) {
        for (int seed = 0; seed < 50; seed++) {
            NumberNeighbours.near(
                            quantity("400", Measure.COUNT, "", Sense.EXACT), new SplittableRandom(seed), direction)
                    .ifPresent(text -> assertThat(Integer.signum(Integer.parseInt(text.replace(",", "")) - 400))
                            .isEqualTo(direction));
        }
    }

    @Test
    void stayInWordsForANumberInWords() {
        assertThat(neighbours(quantity("ten", Measure.COUNT, "", Sense.EXACT)))
                .isNotEmpty()
                .doesNotContain("ten")
                .allMatch(text -> text.matches("\\p{Ll}+"));
    }
}
