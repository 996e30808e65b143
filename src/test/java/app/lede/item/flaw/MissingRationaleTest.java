package app.lede.item.flaw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MissingRationaleTest {
    private final FlawRule rule = new MissingRationale();

    @Test
    void hintsAtAnEmptyExplanation() {
        var item = ItemLine.read("typed | Who received Assad in Moscow? | Putin");
        assertThat(rule.find(item.withRationale(" "))).hasSize(1);
        assertThat(rule.find(item)).isEmpty();
    }
}
