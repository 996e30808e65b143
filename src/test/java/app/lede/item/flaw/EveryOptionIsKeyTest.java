package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class EveryOptionIsKeyTest {
    private final FlawRule rule = new EveryOptionIsKey();

    @Test
    void warnsWhenEverythingIsRight() {
        Rules.findsInEach(rule, "several | Which countries have backed Assad? | *Russia | *Iran | *Cuba");
    }

    @Test
    void leavesOtherwise() {
        Rules.passes(rule, "several | Which countries have backed Assad? | *Russia | *Iran | Turkey");
    }
}
