package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TruthOutOfBalanceTest {
    private final SetRule rule = new TruthOutOfBalance();

    @Test
    void hintsWhenEveryStatementIsTrue() {
        assertThat(Sets.find(
                        rule,
                        "true | The spire fell.",
                        "true | The organ survived.",
                        "true | Ulrich is the archbishop.",
                        "true | The pope stayed away."))
                .hasSize(1);
    }

    @Test
    void leavesAMixtureAndSmallSets() {
        assertThat(Sets.find(
                        rule,
                        "true | The spire fell.",
                        "false | The organ burned.",
                        "true | Ulrich is the archbishop.",
                        "true | The pope stayed away."))
                .isEmpty();
        assertThat(Sets.find(rule, "false | The organ burned.", "false | The towers fell."))
                .isEmpty();
    }
}
