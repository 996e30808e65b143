package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.base.text.Evidence;
import org.junit.jupiter.api.Test;

class AbsoluteTermInStatementTest {
    private final FlawRule rule = new AbsoluteTermInStatement();

    @Test
    void hintsAtATermThatTheArticleDoesNotUse() {
        Rules.findsInEach(
                rule,
                "false | Firefighters never save towers.",
                "false | Everybody in the cathedral applauded Zelensky.");
    }

    @Test
    void leavesATermThatTheArticleUses() {
        var sentence = "From 15 January 2023, only the euro will be legal tender.";
        var item = ItemLine.read("true | From 15 January 2023, only the euro will be legal tender.")
                .withEvidence(new Evidence(0, sentence.length(), sentence));
        assertThat(rule.find(item)).isEmpty();
    }

    @Test
    void leavesPlainStatements() {
        Rules.passes(
                rule,
                "true | Firefighters saved the two bell towers.",
                "true | The film All Quiet on the Western Front won.");
    }
}
