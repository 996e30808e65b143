package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class VagueFrequencyTest {
    private final FlawRule rule = new VagueFrequency();

    @Test
    void hintsAtWordsForHowOften() {
        Rules.findsInEach(
                rule,
                "choice | How do shops show prices? | *In both currencies | Often in kuna | In dollars",
                "choice | What does Hera do? | *It measures mass | It usually sends pictures | It lands");
    }

    @Test
    void leavesOptionsThatSayHowOften() {
        Rules.passes(
                rule,
                "choice | How often did the shops change? | *Once a year | Twice a year | Every day",
                "choice | Who spoke? | *“I often cry,” he said | Nobody did");
    }
}
