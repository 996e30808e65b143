package app.lede.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private long timer;
    private Instant told = NOON;
    private final Queue<Long> delays = new ArrayDeque<>();
    private final DatabaseClock clock = new DatabaseClock(NOON.minusSeconds(3_600), this::ask, () -> timer);

    @Test
    void showsItsStartBeforeItHasLooked() {
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(3_599));
    }

    @Test
    void showsTheDatabasesTimeWhateverThisMachineShows() {
        clock.follow();
        assertThat(clock.instant()).isEqualTo(NOON);
        pass(Duration.ofSeconds(20));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(20));
    }

    @Test
    void takesTheAnswerForTheMiddleOfTheWayThereAndBack() {
        delays.add(Duration.ofMillis(400).toNanos());
        clock.follow();
        assertThat(clock.instant()).isEqualTo(NOON.plusMillis(200));
    }

    @Test
    void standsStillUntilADatabaseThatIsALittleBehindHasCaughtUp() {
        clock.follow();
        pass(Duration.ofSeconds(30));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(30));
        told = NOON.plusSeconds(28);
        clock.follow();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(30));
        pass(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(30));
        pass(Duration.ofSeconds(2));
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(31));
    }

    @Test
    void followsACorrection() {
        clock.follow();
        assertThat(clock.instant()).isEqualTo(NOON);
        told = NOON.minusSeconds(600);
        clock.follow();
        assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(600));
    }

    @Test
    void passesOverAnAnswerThatTookTooLong() {
        clock.follow();
        told = NOON.plusSeconds(60);
        delays.add(Duration.ofSeconds(2).toNanos());
        clock.follow();
        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(2));
    }

    @Test
    void readsWholeMicroseconds() {
        clock.follow();
        timer += 1_999;
        assertThat(clock.instant()).isEqualTo(NOON.plusNanos(1_000));
    }

    private Instant ask() {
        var delay = delays.poll();
        timer += delay == null ? 0 : delay;
        return told;
    }

    private void pass(Duration time) {
        timer += time.toNanos();
    }
}
