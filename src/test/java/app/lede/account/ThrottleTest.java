package app.lede.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final Throttle throttle = new Throttle(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    void letsSoManyTriesThroughAndRefusesTheNext() {
        for (int i = 0; i < 10; i++) {
            assertThat(throttle.take("sign-in-name", "ada")).isTrue();
        }
        assertThatThrownBy(() -> throttle.require("sign-in-name", "ada"))
                .isInstanceOf(Refusal.class)
                .hasMessage("Too many tries. Wait a minute and try again.");
    }

    @Test
    void forgivesWithTime() {
        exhaust("sign-in-name", "ada");
        now = now.plus(Duration.ofMinutes(1));
        assertThatCode(() -> throttle.require("sign-in-name", "ada")).doesNotThrowAnyException();
    }

    @Test
    void countsEachKeyAndEachKindForItself() {
        exhaust("sign-in-name", "ada");
        assertThat(throttle.take("sign-in-name", "grace")).isTrue();
        assertThat(throttle.take("password", "ada")).isTrue();
    }

    @Test
    void askingWhetherATryWouldPassCountsNothing() {
        for (int i = 0; i < 100; i++) {
            assertThat(throttle.allows("password", "ada")).isTrue();
        }
        exhaust("password", "ada");
        assertThat(throttle.allows("password", "ada")).isFalse();
    }

    @Test
    void letsAClassBehindOneAddressJoinInAMinute() {
        for (int i = 0; i < 60; i++) {
            assertThat(throttle.take("join", "192.0.2.7")).isTrue();
        }
    }

    @Test
    void forgetsATryThatIsGivenBack() {
        exhaust("join", "192.0.2.7");
        throttle.giveBack("join", "192.0.2.7");
        assertThat(throttle.take("join", "192.0.2.7")).isTrue();
        assertThat(throttle.take("join", "192.0.2.7")).isFalse();
    }

    @Test
    void doesNotCountWhereNoRequestIs() {
        assertThatCode(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        throttle.requireByAddress("join");
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAKindWithoutALimit() {
        assertThatThrownBy(() -> throttle.require("typo", "ada")).isInstanceOf(IllegalArgumentException.class);
    }

    private void exhaust(String kind, String key) {
        while (throttle.take(kind, key)) {
            assertThat(now).isNotNull();
        }
    }
}
