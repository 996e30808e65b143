package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static List<Integer> counts(Histogram histogram) {
        return histogram.parts().stream().map(Histogram.Part::learners).toList();
    }

    @Test
    void countsSharesInTenthsWithBordersInTheUpperOne() {
        var histogram = Histogram.ofShares(List.of(0.0, 0.099, 0.1, 0.3, 0.7, 2.1 / 3, 0.95, 1.0));

        assertThat(counts(histogram)).containsExactly(2, 1, 0, 1, 0, 0, 0, 2, 0, 2);
        assertThat(histogram.n()).isEqualTo(8);
        assertThat(histogram.parts().getFirst().label()).isEqualTo("0% to under 10%");
        assertThat(histogram.parts().getLast().label()).isEqualTo("90% to 100%");
    }

    /** 0.7 is a little less than seven tenths in binary. */
    @Test
    void everyWholeTenthStandsInItsOwnPart() {
        var tenths = IntStream.range(0, 10).mapToObj(i -> i / 10.0).toList();
        assertThat(counts(Histogram.ofShares(tenths))).containsOnly(1);
    }

    @Test
    void countsTimesInRoundWidths() {
        // Up to 250 s: ten parts of 10 s are too few, parts of 30 s do; 250 is in the ninth, 240 to 270.
        var histogram = Histogram.ofTimes(List.of(
                Duration.ofSeconds(29), Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ofSeconds(250)));

        assertThat(counts(histogram)).containsExactly(1, 1, 1, 0, 0, 0, 0, 0, 1);
        assertThat(histogram.parts())
                .extracting(Histogram.Part::label)
                .startsWith("0 s to under 30 s", "30 s to under 1 min", "1 min to under 1 min 30 s");
    }

    @Test
    void hasAtMostTenPartsHoweverLongItTook() {
        for (var longest : List.of(0L, 1L, 99L, 100L, 3_599L, 40_000L, 864_000L, 40_000_000L)) {
            var histogram = Histogram.ofTimes(List.of(Duration.ofSeconds(longest)));
            assertThat(histogram.parts()).hasSizeBetween(1, 10);
            assertThat(histogram.n()).isOne();
        }
    }

    @Test
    void isEmptyWhenNobodyHasFinished() {
        assertThat(Histogram.ofShares(List.of()).parts()).isEmpty();
        assertThat(Histogram.ofTimes(List.of()).parts()).isEmpty();
    }
}
