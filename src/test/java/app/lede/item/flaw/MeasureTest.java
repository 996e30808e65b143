package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void readsAmountsAsPeopleWriteThem() {
        assertThat(Measure.read("2.3 million doses")).contains(new Measure(2_300_000, 2_300_000, "doses", false));
        assertThat(Measure.read("$1 billion")).contains(new Measure(1e9, 1e9, "", false));
        assertThat(Measure.read("Nearly 8,000 pipes")).contains(new Measure(8_000, 8_000, "pipes", false));
        assertThat(Measure.read("twenty-five")).contains(new Measure(25, 25, "", false));
        assertThat(Measure.read("94%")).contains(new Measure(94, 94, "percent", false));
    }

    @Test
    void readsRanges() {
        assertThat(Measure.read("More than 400,000 people"))
                .contains(new Measure(400_000, Double.POSITIVE_INFINITY, "people", true));
        assertThat(Measure.read("fewer than ten")).contains(new Measure(Double.NEGATIVE_INFINITY, 10, "", true));
        assertThat(Measure.read("between 10 and 20 percent")).contains(new Measure(10, 20, "percent", true));
        assertThat(Measure.read("10–20 days")).contains(new Measure(10, 20, "days", true));
    }

    @Test
    void readsNoScoresTimesOrNames() {
        assertThat(Measure.read("3-3")).isEmpty();
        assertThat(Measure.read("2-3")).isEmpty();
        assertThat(Measure.read("4:17")).isEmpty();
        assertThat(Measure.read("Damascus")).isEmpty();
    }
}
