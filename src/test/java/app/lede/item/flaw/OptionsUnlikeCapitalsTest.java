package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OptionsUnlikeCapitalsTest {
    private final FlawRule rule = new OptionsUnlikeCapitals();

    @Test
    void hintsAtMixedCapitals() {
        Rules.findsInEach(rule, "choice | Who pays? | *The finance ministry | the central bank | the shops");
    }

    @Test
    void leavesNames() {
        Rules.passes(
                rule,
                "choice | Who holds the north-west? | *Turkey | the rebels | Kurdish forces",
                "choice | Who pays? | *The bank | The shops");
    }
}
