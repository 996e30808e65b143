package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class NumberWithoutUnitTest {
    private final FlawRule rule = new NumberWithoutUnit();

    @Test
    void warnsWhenNothingSaysWhatIsCounted() {
        Rules.findsInEach(
                rule,
                "number | How wide is Dimorphos? | 160 | 10",
                "number | At what speed did DART hit Dimorphos? | 22500 | 500",
                "number | How much money did donors give? | 846 | 5");
    }

    @Test
    void leavesUnitsWhereverTheyStand() {
        Rules.passes(
                rule,
                "number | How wide is Dimorphos? | 160 | 10 | metres",
                "number | How many metres wide is Dimorphos? | 160 | 10",
                "number | How much did the restoration cost in euros? | 700 | 5",
                "number | How many goals did Mbappé score? | 8 | 0",
                "number | In which year did the war begin? | 2011 | 0",
                "number | What percentage of the land did Assad hold? | 90 | 0");
    }
}
