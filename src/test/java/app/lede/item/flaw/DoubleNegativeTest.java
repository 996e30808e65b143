package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class DoubleNegativeTest {
    private final FlawRule rule = new DoubleNegative();

    @Test
    void warnsAboutTwoNegatives() {
        Rules.findsInEach(
                rule,
                "true | It is not true that nobody died in the earthquake.",
                "false | The result of the test was not unexpected.",
                "true | NASA did not launch DART without a rocket.");
    }

    @Test
    void leavesOneNegative() {
        Rules.passes(
                rule,
                "true | Neither Dimorphos nor Didymos posed a threat to Earth.",
                "true | Pope Francis did not travel to Paris.",
                "true | The fire took no lives and no towers.",
                "true | Messi not only scored but never missed.",
                "true | Scaloni said “nobody did not cry”.");
    }
}
