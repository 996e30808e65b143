package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptState;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeUsedTest {
    private static List<Duration> seconds(Integer... seconds) {
        return Stream.of(seconds).map(Duration::ofSeconds).toList();
    }

    @Test
    void runsUntilTheWorkWasHandedIn() {
        var items = List.of(Sitting.typed(0, 1));
        // Sittings are handed in after a minute, and answered at noon, when they began.
        assertThat(TimeUsed.of(Sitting.attempt(UUID.randomUUID(), 1, AttemptState.SUBMITTED, items, "y")))
                .contains(Duration.ofMinutes(1));
        assertThat(TimeUsed.of(Sitting.attempt(UUID.randomUUID(), 1, AttemptState.OPEN, items, "y")))
                .isEmpty();
    }

    @Test
    void ofWhatTheClockEndedRunsUntilTheLastAnswer() {
        var items = List.of(Sitting.typed(0, 1));
        assertThat(TimeUsed.of(Sitting.attempt(UUID.randomUUID(), 1, AttemptState.CLOSED, items, "y")))
                .contains(Duration.ZERO);
        assertThat(TimeUsed.of(Sitting.attempt(UUID.randomUUID(), 1, AttemptState.CLOSED, items, ".")))
                .isEmpty();
    }

    @Test
    void tellsTheLeastTheMiddleAndTheMost() {
        assertThat(TimeUsed.summary(seconds(50, 10, 30)))
                .contains(new TimeUsed(3, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(50)));
        assertThat(TimeUsed.summary(seconds(50, 10, 30, 40)).orElseThrow().median())
                .isEqualTo(Duration.ofSeconds(35));
        assertThat(TimeUsed.summary(List.of())).isEmpty();
    }

    @Test
    void isSaidInTheTwoLargestUnits() {
        assertThat(seconds(0, 59, 60, 200, 3_600, 3_900, 90_000))
                .extracting(TimeUsed::say)
                .containsExactly("0 s", "59 s", "1 min", "3 min 20 s", "1 h", "1 h 5 min", "1 d 1 h");
    }
}
