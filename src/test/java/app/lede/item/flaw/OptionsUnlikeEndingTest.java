package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OptionsUnlikeEndingTest {
    private final FlawRule rule = new OptionsUnlikeEnding();

    @Test
    void hintsAtMixedFullStops() {
        Rules.findsInEach(
                rule, "choice | What happened to the cathedral? | *It lost its roof. | It lost its towers | It fell");
    }

    @Test
    void leavesAbbreviations() {
        Rules.passes(
                rule,
                "choice | Who built it? | *Apple Inc. | Boeing | Airbus",
                "choice | Where does he live? | *in the U.S. | in France",
                "choice | What happened? | *It burned. | It fell.");
    }
}
