package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingEvidenceTest {
    private final FlawRule rule = new MissingEvidence();

    @Test
    void hintsAtAnItemWithoutASentence() {
        var item = ItemLine.read("typed | Who received Assad in Moscow? | Putin");
        assertThat(rule.find(item.withEvidence(null))).hasSize(1);
        assertThat(rule.find(item)).isEmpty();
    }
}
