package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class BlankInStemTest {
    private final FlawRule rule = new BlankInStem();

    @Test
    void hintsAtABlank() {
        Rules.findsInEach(
                rule,
                "choice | The spacecraft ____ struck Dimorphos. | *DART | Hera",
                "typed | The spire fell in (blank) in Paris. | 2019");
    }

    @Test
    void leavesQuestionsAndGapItems() {
        Rules.passes(
                rule,
                "choice | Which spacecraft struck Dimorphos? | *DART | Hera",
                "gap | The spacecraft [DART] struck Dimorphos in 2022.",
                "choice | The spacecraft that struck Dimorphos is ... | *DART | Hera");
    }
}
