package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class OptionsUnlikeKindTest {
    private final FlawRule rule = new OptionsUnlikeKind();

    @Test
    void warnsAboutTheOddOneOut() {
        Rules.findsInEach(
                rule,
                "choice | What fell? | *Damascus | Tartus | 13 September",
                "choice | When did the spire collapse? | *15 April 2019 | 2017 | 2018",
                "choice | How many came? | *40 | 150 | Macron");
    }

    @Test
    void leavesWhatCannotBeTold() {
        Rules.passes(
                rule,
                "choice | What fell? | *Damascus | Tartus | Latakia",
                "choice | How many came? | *40 | 150 | Nobody, for no one was asked",
                "choice | What share? | *A third | 12 percent | 40 percent",
                "choice | Which group? | *G7 | NATO | Covid-19 task force");
    }
}
