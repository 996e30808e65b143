package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.lede.item.Outcome;
import app.lede.quiz.TakingRules;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Outcome RIGHT = new Outcome.Right();
    private static final Outcome HALF = new Outcome.Partial(0.5);
    private static final Outcome WRONG = new Outcome.Wrong();
    private static final Outcome BLANK = new Outcome.Unanswered();

    @Test
    void usuallyTheOutcomeSaysItAll() {
        assertThat(Marked.of(TakingRules.USUAL, RIGHT, null, 0)).isEqualTo(new Marked(OutcomeKind.RIGHT, 1));
        assertThat(Marked.of(TakingRules.USUAL, HALF, 3, 4)).isEqualTo(new Marked(OutcomeKind.PARTIAL, 0.5));
        assertThat(Marked.of(TakingRules.USUAL, WRONG, null, 0)).isEqualTo(new Marked(OutcomeKind.WRONG, 0));
        assertThat(Marked.of(TakingRules.USUAL, BLANK, null, 0)).isEqualTo(new Marked(OutcomeKind.UNANSWERED, 0));
    }

    @Test
    void aWrongAnswerCostsThePenaltyAndNoAnswerCostsNothing() {
        var rules = TakingRules.USUAL.withPenalty(0.25);
        assertThat(Marked.of(rules, WRONG, null, 0).credit()).isEqualTo(-0.25);
        assertThat(Marked.of(rules, BLANK, null, 0).credit()).isZero();
        assertThat(Marked.of(rules, RIGHT, null, 0).credit()).isEqualTo(1);
        assertThat(Marked.of(rules, HALF, null, 0).credit()).isEqualTo(0.5);
    }

    @Test
    void eachTryThatWasWrongTakesThePenaltyOffButNeverMoreThanThereIs() {
        var rules = TakingRules.USUAL.withPenalty(0.4).withTries(5);
        assertThat(Marked.of(rules, RIGHT, null, 1).credit()).isEqualTo(0.6, EXACT);
        assertThat(Marked.of(rules, RIGHT, null, 2).credit()).isEqualTo(0.2, EXACT);
        assertThat(Marked.of(rules, RIGHT, null, 3).credit()).isZero();
        assertThat(Marked.of(rules, HALF, null, 1).credit()).isEqualTo(0.1, EXACT);
    }

    @Test
    void toTryAgainNeverCostsMoreThanToGiveUp() {
        var rules = TakingRules.USUAL.withPenalty(0.4).withTries(5);
        for (int tries = 0; tries < 5; tries++) {
            assertThat(Marked.of(rules, WRONG, null, tries).credit()).isEqualTo(-0.4);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "2, 2, -2", "3, 3, -6"})
    void certaintyEarnsWhatWasPublished(int certainty, int right, int wrong) {
        var rules = TakingRules.USUAL.withCertainty(true);
        assertThat(Marked.of(rules, RIGHT, certainty, 0).credit()).isEqualTo(right / 3.0, EXACT);
        assertThat(Marked.of(rules, WRONG, certainty, 0).credit()).isEqualTo(wrong / 3.0, EXACT);
        assertThat(Marked.of(rules, HALF, certainty, 0).credit()).isEqualTo(right / 6.0, EXACT);
        assertThat(Marked.of(rules, BLANK, certainty, 0).credit()).isZero();
    }

    @Test
    void whoDoesNotSayHowCertainCountsAsLeastCertain() {
        var rules = TakingRules.USUAL.withCertainty(true);
        assertThat(Marked.of(rules, RIGHT, null, 0)).isEqualTo(Marked.of(rules, RIGHT, 1, 0));
    }
}
