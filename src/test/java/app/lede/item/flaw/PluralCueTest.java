package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class PluralCueTest {
    private final FlawRule rule = new PluralCue();

    @Test
    void warnsWhenOnlyTheKeyNamesSeveral() {
        Rules.findsInEach(
                rule,
                "choice | Which countries have been decisive backers of Assad? | Turkey | *Russia and Iran | Iraq",
                "choice | Who were the scorers in the shoot-out? | Coman | *Messi and Mbappé | Hurst");
    }

    @Test
    void leavesOtherwise() {
        Rules.passes(
                rule,
                "choice | Which countries have backed Assad? | Turkey and Iraq | *Russia and Iran | Egypt and Jordan",
                "choice | Which country won? | Peru | *Trinidad and Tobago | Chile",
                "several | Which countries have backed Assad? | Turkey | *Russia and Iran | *Cuba",
                "choice | What was replaced? | *The roof | The spire | The organ");
    }
}
