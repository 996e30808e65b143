package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Flaw;
import org.junit.jupiter.api.Test;

class EventsAtTheSameTimeTest {
    private final FlawRule rule = new EventsAtTheSameTime();

    @Test
    void warnsWhenTheOrderCannotBeTold() {
        assertThat(Rules.finds(
                                rule,
                                "order | Put these in order. | The kuna came in 1994 | Croatia adopted the euro on 1 January 2023 | Checks at land borders ended on 1 January 2023")
                        .place())
                .isEqualTo(new Flaw.Place.OptionAt(3));
    }

    @Test
    void leavesDifferentDays() {
        Rules.passes(
                rule,
                "order | Put these in order. | The kuna came in 1994 | Croatia adopted the euro on 1 January 2023 | Checks at airports ended on 26 March 2023");
    }
}
