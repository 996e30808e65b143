package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class PronounAsAnswerTest {
    private final FlawRule rule = new PronounAsAnswer();

    @Test
    void warnsWhenASmallWordIsTheAnswer() {
        Rules.findsInEach(
                rule,
                "gap | After the match [he] called the victory a historic moment.",
                "typed | Who called the victory a historic moment? | he",
                "choice | Who called it historic? | *They | Messi",
                "gap | Putin received Assad [in] Moscow on 13 September 2021.");
    }

    @Test
    void leavesNames() {
        Rules.passes(
                rule,
                "gap | After the match [Scaloni] called the victory historic.",
                "typed | Which country supports the Kurdish forces? | US",
                "typed | Which branch of business grew? | IT");
    }
}
