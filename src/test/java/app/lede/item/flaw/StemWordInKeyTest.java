package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class StemWordInKeyTest {
    private final FlawRule rule = new StemWordInKey();

    @Test
    void warnsWhenAWordOfTheStemStandsInTheKeyAlone() {
        Rules.findsInEach(
                rule,
                "choice | Which bank exchanges kuna coins? | *The Croatian National Bank | The finance ministry | The mint",
                "choice | Which Croatian official drank coffee? | *The prime minister of Croatia | The mayor of Paris | The pope");
    }

    @Test
    void leavesWordsThatDistractorsShare() {
        Rules.passes(
                rule,
                "choice | Which bank exchanges kuna coins? | *The Croatian National Bank | The European Central Bank | The mint",
                "choice | Who exchanges kuna coins? | *The Croatian National Bank | The finance ministry",
                "choice | What did the war begin with? | *Protests | Warnings");
    }
}
