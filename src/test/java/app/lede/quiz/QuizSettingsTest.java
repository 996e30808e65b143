package app.lede.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.quiz.SettingsProblem.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuizSettingsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    private static QuizSettings settings(String title, Instant opens, @Nullable Instant closes, int attempts) {
        return new QuizSettings(
                title, opens, closes, attempts, FeedbackTiming.AFTER_SUBMITTING, true, TakingRules.USUAL);
    }

    private static void hasProblemAt(QuizSettings settings, Place place) {
        assertThat(settings.problems(NOW)).extracting(SettingsProblem::place).containsExactly(place);
    }

    @Test
    void hasNoProblemWithTheUsual() {
        assertThat(settings("Moscow", NOW, NOW.plusSeconds(3600), 1).problems(NOW))
                .isEmpty();
        assertThat(settings("Moscow", NOW, null, 0).problems(NOW)).isEmpty();
    }

    @Test
    void needsATitle() {
        hasProblemAt(settings(" ", NOW, null, 1), Place.TITLE);
        hasProblemAt(settings("x".repeat(301), NOW, null, 1), Place.TITLE);
    }

    @Test
    void closesAfterItOpens() {
        hasProblemAt(settings("Moscow", NOW.plusSeconds(60), NOW.plusSeconds(60), 1), Place.CLOSING);
        hasProblemAt(settings("Moscow", NOW.plusSeconds(60), NOW.plusSeconds(30), 1), Place.CLOSING);
    }

    @Test
    void closesInTheFuture() {
        hasProblemAt(settings("Moscow", NOW.minusSeconds(60), NOW, 1), Place.CLOSING);
    }

    @Test
    void allowsASensibleNumberOfAttempts() {
        hasProblemAt(settings("Moscow", NOW, null, -1), Place.ATTEMPTS);
        hasProblemAt(settings("Moscow", NOW, null, 101), Place.ATTEMPTS);
    }
}
