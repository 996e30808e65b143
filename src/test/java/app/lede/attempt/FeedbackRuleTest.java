package app.lede.attempt;

import static app.lede.quiz.FeedbackTiming.AFTER_CLOSING;
import static app.lede.quiz.FeedbackTiming.AFTER_EACH_ITEM;
import static app.lede.quiz.FeedbackTiming.AFTER_SUBMITTING;
import static org.assertj.core.api.Assertions.assertThat;

import app.lede.quiz.FeedbackTiming;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedbackRuleTest {
    private static final Instant CLOSES = SomePaper.OPENS.plusSeconds(3_600);
    private static final Instant BEFORE = CLOSES.minusSeconds(1);

    @ParameterizedTest
    @EnumSource(FeedbackTiming.class)
    void isNeverDueOnAnOpenAttempt(FeedbackTiming timing) {
        var quiz = SomePaper.quiz(timing, CLOSES, false);
        assertThat(FeedbackRule.isDue(quiz, AttemptState.OPEN, BEFORE)).isFalse();
        assertThat(FeedbackRule.isDue(quiz, AttemptState.OPEN, CLOSES)).isFalse();
    }

    @Test
    void isDueOnSubmittingUnlessItWaitsForTheClosing() {
        assertThat(due(AFTER_EACH_ITEM, BEFORE)).isTrue();
        assertThat(due(AFTER_SUBMITTING, BEFORE)).isTrue();
        assertThat(due(AFTER_CLOSING, BEFORE)).isFalse();
    }

    @Test
    void isDueFromTheMomentOfClosing() {
        assertThat(due(AFTER_CLOSING, CLOSES)).isTrue();
    }

    @Test
    void staysAwayWhereAQuizNeverCloses() {
        var quiz = SomePaper.quiz(AFTER_CLOSING, null, false);
        assertThat(FeedbackRule.isDue(quiz, AttemptState.SUBMITTED, CLOSES.plusSeconds(1_000_000)))
                .isFalse();
    }

    private static boolean due(FeedbackTiming timing, Instant now) {
        return FeedbackRule.isDue(SomePaper.quiz(timing, CLOSES, false), AttemptState.SUBMITTED, now);
    }
}
