package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OnlyOneKeyTest {
    private final FlawRule rule = new OnlyOneKey();

    @Test
    void warnsWhenOneOfAllThatApplyIsRight() {
        Rules.findsInEach(rule, "several | Which cities are named? | *Daraa | Latakia | Tartus");
    }

    @Test
    void leavesOtherwise() {
        Rules.passes(
                rule,
                "several | Which countries have backed Assad? | *Russia | Turkey | *Iran",
                "choice | Which country has backed Assad? | *Russia | Turkey | Jordan");
    }
}
