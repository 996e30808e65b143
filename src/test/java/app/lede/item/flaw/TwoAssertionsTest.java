package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class TwoAssertionsTest {
    private final FlawRule rule = new TwoAssertions();

    @Test
    void hintsAtTwoClauses() {
        Rules.findsInEach(
                rule,
                "true | The euro replaced the kuna, and Croatia joined the Schengen area.",
                "false | The spire collapsed that evening; the towers were saved.",
                "true | Didymos is 780 metres wide, while Dimorphos has a diameter of 160 metres.");
    }

    @Test
    void leavesLists() {
        Rules.passes(
                rule,
                "true | Carpenters, stonemasons, and roofers took part in the restoration.",
                "true | The euro replaced the kuna.",
                "true | The robots were required to carry, to lift, and to drop balls coloured blue.",
                "true | Macron said “it burned, and it was rebuilt”.",
                "true | The Council, and not the bank, fixed the rate.");
    }
}
