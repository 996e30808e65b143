package app.lede.writing.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Entry;
import app.lede.item.TimeOrder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderWriterTest {
    private static List<String> events(String text) {
        return TheEngine.draft("", text, LocalDate.of(2021, 9, 15)).draft().items().stream()
                .map(item -> item.item().content())
                .filter(TimeOrder.class::isInstance)
                .flatMap(content -> ((TimeOrder) content).events().stream())
                .map(Entry::text)
                .toList();
    }

    @Test
    void putsDatedEventsInOrderWithoutTheirDates() {
        assertThat(
                        events(
                                "Norway sold the port of Narvik in August 2019. Sweden bought the port of Kiruna in 2004. Finland closed the port of Kotka on Monday."))
                .containsExactly(
                        "Sweden bought the port of Kiruna.",
                        "Norway sold the port of Narvik.",
                        "Finland closed the port of Kotka.");
    }

    @Test
    void leavesEventsWhoseTimesOverlapOrAreNotKnown() {
        assertThat(
                        events(
                                "Norway sold the port of Narvik in August 2019. Sweden bought the port of Kiruna in 2019. Finland closed the port of Kotka last week."))
                .isEmpty();
    }

    @Test
    void leavesEventsThatNameNothing() {
        assertThat(
                        events(
                                "Norway sold the port of Narvik in August 2019. Sweden bought the port of Kiruna in 2004. The first lawsuit was settled out of court in 1981."))
                .isEmpty();
    }
}
