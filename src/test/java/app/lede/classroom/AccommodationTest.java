package app.lede.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccommodationTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"NONE, PT20M", "QUARTER, PT25M", "HALF, PT30M", "DOUBLE, PT40M"})
    void extraTimeLengthensTheLimit(ExtraTime extra, Duration limit) {
        assertThat(extra.of(Duration.ofMinutes(20))).isEqualTo(limit);
    }

    @Test
    void whoIsUntimedHasNoLimit() {
        assertThat(ExtraTime.UNTIMED.of(Duration.ofMinutes(20))).isNull();
        assertThat(ExtraTime.DOUBLE.of(null)).isNull();
    }

    @Test
    void aLongerClosingMovesTheClosingTimeIfThereIsOne() {
        var granted = new Accommodation(ExtraTime.NONE, Duration.ofHours(2), false);
        assertThat(granted.closing(NOON)).isEqualTo(NOON.plusSeconds(7_200));
        assertThat(granted.closing(null)).isNull();
    }

    @Test
    void saysWhatIsGranted() {
        assertThat(Accommodation.NONE.words()).isEmpty();
        assertThat(new Accommodation(ExtraTime.HALF, Duration.ofDays(2), true).words())
                .containsExactly("half as much again", "closing 2 days later", "read aloud");
        assertThat(Accommodation.later(Duration.ofHours(1))).isEqualTo("1 hour later");
        assertThat(Accommodation.later(Duration.ofMinutes(90))).isEqualTo("90 minutes later");
    }
}
