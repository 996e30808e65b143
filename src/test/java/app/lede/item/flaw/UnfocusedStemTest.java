package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class UnfocusedStemTest {
    private final FlawRule rule = new UnfocusedStem();

    @Test
    void warnsWhenNothingIsNamed() {
        Rules.findsInEach(
                rule,
                "choice | What happened? | *The spire fell | The towers fell",
                "typed | Who won? | Argentina",
                "choice | Notre-Dame: | *burned | fell",
                "number | How many? | 12 | 0",
                "choice | Choose the correct answer. | *One | Two");
    }

    @Test
    void leavesShortQuestionsWithAName() {
        Rules.passes(
                rule,
                "typed | Where is Tartus? | Syria",
                "choice | Who won the 2022 World Cup? | *Argentina | France",
                "choice | What happened to the spire? | *It fell | It stood",
                "said | The needs are enormous | *Guterres | Kluge",
                "choice | The spacecraft that struck Dimorphos is called | *DART | Hera");
    }
}
