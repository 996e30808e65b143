package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class GapAtStartTest {
    private final FlawRule rule = new GapAtStart();

    @Test
    void hintsAtASentenceThatBeginsWithTheGap() {
        Rules.findsInEach(rule, "gap | [Putin] received Assad in Moscow.", "gap | “[Putin] received Assad in Moscow.");
    }

    @Test
    void leavesGapsFurtherOn() {
        Rules.passes(
                rule,
                "gap | In Moscow, Assad was received by [Putin].",
                "gap | The [European Central Bank] sets interest rates.");
    }
}
