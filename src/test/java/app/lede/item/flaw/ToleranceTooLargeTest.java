package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class ToleranceTooLargeTest {
    private final FlawRule rule = new ToleranceTooLarge();

    @Test
    void warnsWhenNearlyEverythingIsRight() {
        Rules.findsInEach(
                rule, "number | How many teams played? | 32 | 40", "number | How many teams played? | 32 | 32");
    }

    @Test
    void leavesASmallTolerance() {
        Rules.passes(
                rule,
                "number | How many teams played? | 32 | 2",
                "number | How many towers fell? | 0 | 0",
                "number | How many teams played? | 32 | 0");
    }
}
