package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class GapWithLittleAroundTest {
    private final FlawRule rule = new GapWithLittleAround();

    @Test
    void warnsWhenManyWordsFit() {
        Rules.findsInEach(rule, "gap | Macron promised [help].");
    }

    @Test
    void leavesEnoughToGoBy() {
        Rules.passes(
                rule,
                "gap | Macron promised to rebuild the cathedral within [five] years.",
                "gap | The spire collapsed on the evening of [15 April 2019].");
    }
}
