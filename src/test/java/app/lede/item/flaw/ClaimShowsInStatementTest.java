package app.lede.item.flaw;

import org.junit.jupiter.api.Test;

class ClaimShowsInStatementTest {
    private final FlawRule rule = new ClaimShowsInStatement();

    @Test
    void warnsWhenTheStatementTellsWhoSaysIt() {
        Rules.findsInEach(
                rule,
                "claim | According to state media, the two presidents discussed gas. | Tass",
                "claim | The Kremlin expects the two presidents to discuss gas. | the Kremlin",
                "fact | The ministry said that it had closed the port.");
    }

    @Test
    void leavesOtherwise() {
        Rules.passes(
                rule,
                "claim | The two presidents discussed gas. | the Kremlin",
                "fact | Putin received Assad in Moscow.",
                "fact | The party “Claims First” won the vote.",
                "true | The Kremlin said nothing of gas.");
    }
}
