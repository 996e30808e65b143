package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class NegativeOptionTest {
    private final FlawRule rule = new NegativeOption();

    @Test
    void hintsAtANot() {
        Rules.findsInEach(
                rule,
                "choice | What is said of the new spire? | *It follows the old design | It was not designed in France | It is made of steel",
                "choice | What did the pope do? | *He sent a message | He didn't write | He came to Paris");
    }

    @Test
    void leavesOptionsThatAllHaveIt() {
        Rules.passes(
                rule, "choice | Which reason did he give? | *He was not asked | He was not there | He was not well");
    }

    @Test
    void leavesNamesForms() {
        Rules.passes(
                rule,
                "choice | Which fund paid? | *A not-for-profit fund | The state",
                "choice | What passed? | *A no-confidence vote | The budget");
    }
}
