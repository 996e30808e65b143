package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class AsksOpinionTest {
    private final FlawRule rule = new AsksOpinion();

    @Test
    void warnsWhenTheLearnersViewIsAsked() {
        Rules.findsInEach(
                rule,
                "typed | What do you think about the restoration of Notre-Dame? | nice",
                "typed | In your opinion, who should have won the final? | France");
    }

    @Test
    void leavesTheViewsOfOthers() {
        Rules.passes(
                rule,
                "typed | What did Macron say about the restoration? | thanks",
                "typed | Who asked “Do you think so?” in Moscow? | Putin");
    }
}
