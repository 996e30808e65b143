package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.item.Flaw;
import org.junit.jupiter.api.Test;

class MatchGivenAwayTest {
    private final FlawRule rule = new MatchGivenAway();

    @Test
    void warnsWhenAWordStandsOnBothSides() {
        assertThat(Rules.finds(
                                rule,
                                "matching | Who does what? | Croatian National Bank = exchanges Croatian coins | Council = fixes the rate | Shops = show prices")
                        .place())
                .isEqualTo(new Flaw.Place.OptionAt(1));
    }

    @Test
    void leavesWordsOfOtherPairs() {
        Rules.passes(
                rule,
                "matching | Who does what? | Croatian National Bank = exchanges kuna coins | Council = fixes the rate | Shops = show prices",
                "matching | Who leads what? | Central Bank = the bank | National Bank = the other bank");
    }
}
