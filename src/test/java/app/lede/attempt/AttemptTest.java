package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3_600);
    private static final Instant ELEVEN = TEN.plusSeconds(3_600);

    private final Attempt attempt = Attempt.start(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 1, 42, NINE);

    @Test
    void beginsOpenAtTheFirstQuestion() {
        assertThat(attempt.state()).isEqualTo(AttemptState.OPEN);
        assertThat(attempt.atItem()).isZero();
        assertThat(attempt.finishedAt()).isNull();
        assertThatNoException().isThrownBy(attempt::requireOpen);
    }

    @Test
    void submittingTwiceKeepsTheFirstTime() {
        attempt.submit(TEN);
        attempt.submit(ELEVEN);
        assertThat(attempt.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(attempt.finishedAt()).isEqualTo(TEN);
    }

    @Test
    void whatTheDeadlineHasClosedCannotBeSubmitted() {
        attempt.close(TEN);
        attempt.submit(ELEVEN);
        assertThat(attempt.state()).isEqualTo(AttemptState.CLOSED);
        assertThat(attempt.finishedAt()).isEqualTo(TEN);
    }

    @Test
    void whatIsSubmittedIsNotClosedLater() {
        attempt.submit(TEN);
        attempt.close(ELEVEN);
        assertThat(attempt.state()).isEqualTo(AttemptState.SUBMITTED);
    }

    @Test
    void neverEndsBeforeItBegan() {
        attempt.close(NINE.minusSeconds(60));
        assertThat(attempt.finishedAt()).isEqualTo(NINE);
    }

    @Test
    void saysWhyItCannotGoOnOnceItHasEnded() {
        attempt.submit(TEN);
        assertThatThrownBy(() -> attempt.moveTo(2, TEN))
                .isInstanceOf(Ended.class)
                .hasMessageContaining("handed in");
        var closed = Attempt.start(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 1, 42, NINE);
        closed.close(TEN);
        assertThatThrownBy(closed::requireOpen).isInstanceOf(Ended.class).hasMessageContaining("closed");
    }

    @Test
    void onceReopenedItIsOpenUntilItsNewDeadlineAndEndsAgain() {
        attempt.submit(TEN);
        attempt.reopen(new Deadline(ELEVEN, Duration.ofSeconds(10)), TEN);
        assertThat(attempt.state()).isEqualTo(AttemptState.REOPENED);
        assertThat(attempt.finishedAt()).isNull();
        assertThatNoException().isThrownBy(attempt::requireOpen);

        assertThat(attempt.closeIfOver(ELEVEN)).isFalse();
        assertThat(attempt.closeIfOver(ELEVEN.plusSeconds(10))).isTrue();
        assertThat(attempt.state()).isEqualTo(AttemptState.CLOSED);
        assertThat(attempt.finishedAt()).isEqualTo(ELEVEN);
    }

    @Test
    void whatIsOpenCannotBeReopenedAndNothingIsReopenedIntoThePast() {
        var until = new Deadline(ELEVEN, Duration.ZERO);
        assertThatThrownBy(() -> attempt.reopen(until, TEN)).isInstanceOf(Refusal.class);
        attempt.submit(TEN);
        assertThatThrownBy(() -> attempt.reopen(until, ELEVEN)).isInstanceOf(Refusal.class);
        assertThat(attempt.state()).isEqualTo(AttemptState.SUBMITTED);
    }

    @Test
    void movesOnlyForwardWhereItMust() {
        attempt.moveForwardTo(2);
        attempt.moveForwardTo(2);
        assertThatThrownBy(() -> attempt.moveForwardTo(1)).isInstanceOf(Refusal.class);
        assertThat(attempt.atItem()).isEqualTo(2);
    }
}
