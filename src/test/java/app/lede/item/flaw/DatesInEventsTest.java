package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class DatesInEventsTest {
    private final FlawRule rule = new DatesInEvents();

    @Test
    void warnsWhenDatesCanBeSorted() {
        Rules.findsInEach(
                rule,
                "order | Put these events in order. | Construction began in 1163 | The spire collapsed on 15 April 2019 | The doors opened");
    }

    @Test
    void leavesASingleDate() {
        Rules.passes(
                rule,
                "order | Put these events in order. | Construction began in 1163 | The spire collapsed | The doors opened",
                "order | Put these events in order. | 2,000 oaks were cut | The spire collapsed | 1,500 people came");
    }
}
