package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Test
    void isStartPlusLimitOrClosingWhicheverComesFirst() {
        var limit = Duration.ofMinutes(20);
        assertThat(Deadline.of(NINE, null, limit, NINE.plusSeconds(3_600), GRACE)
                        .at())
                .isEqualTo(NINE.plus(limit));
        assertThat(Deadline.of(NINE, null, limit, NINE.plusSeconds(60), GRACE).at())
                .isEqualTo(NINE.plusSeconds(60));
        assertThat(Deadline.of(NINE, null, null, NINE.plusSeconds(60), GRACE).at())
                .isEqualTo(NINE.plusSeconds(60));
        assertThat(Deadline.of(NINE, null, limit, null, GRACE).at()).isEqualTo(NINE.plus(limit));
    }

    @Test
    void isNeverWithoutLimitAndClosing() {
        var never = Deadline.of(NINE, null, null, null, GRACE);
        assertThat(never.at()).isNull();
        assertThat(never.openUntil()).isNull();
        assertThat(never.isOver(Instant.MAX)).isFalse();
        assertThat(never.latest(NINE)).isEqualTo(NINE);
    }

    @Test
    void ofAReopenedAttemptIsItsOwn() {
        var until = NINE.plusSeconds(86_400);
        assertThat(Deadline.of(NINE, until, Duration.ofMinutes(20), NINE.plusSeconds(60), GRACE)
                        .at())
                .isEqualTo(until);
    }

    @Test
    void lateArrivalsCountUntilTheGraceIsOverAsGivenAtTheDeadline() {
        var deadline = new Deadline(NINE, GRACE);
        assertThat(deadline.isOver(NINE)).isFalse();
        assertThat(deadline.isOver(NINE.plusSeconds(9))).isFalse();
        assertThat(deadline.isOver(NINE.plusSeconds(10))).isTrue();
        assertThat(deadline.latest(NINE.plusSeconds(9))).isEqualTo(NINE);
        assertThat(deadline.latest(NINE.minusSeconds(9))).isEqualTo(NINE.minusSeconds(9));
    }
}
