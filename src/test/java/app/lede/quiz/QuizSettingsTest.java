package app.lede.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.quiz.SettingsProblem.Place;
import java.time.Duration;
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

    @Test
    void limitsAnAttemptToOneMinuteToADay() {
        hasRulesProblemAt(TakingRules.USUAL.withTimeLimit(Duration.ofSeconds(59)), Place.TIME_LIMIT);
        hasRulesProblemAt(TakingRules.USUAL.withTimeLimit(Duration.ofHours(25)), Place.TIME_LIMIT);
        assertThat(with(TakingRules.USUAL.withTimeLimit(Duration.ofHours(24))).problems(NOW))
                .isEmpty();
    }

    @Test
    void goesForwardOnlyWhereOneQuestionIsShownAtATime() {
        hasRulesProblemAt(
                TakingRules.USUAL.withMovement(Movement.FORWARD_ONLY).withPaging(Paging.ALL_ON_ONE_PAGE),
                Place.MOVEMENT);
    }

    @Test
    void takesOffAShareAndNothingBesidesCertainty() {
        hasRulesProblemAt(TakingRules.USUAL.withPenalty(1.01), Place.PENALTY);
        hasRulesProblemAt(TakingRules.USUAL.withPenalty(Double.NaN), Place.PENALTY);
        hasRulesProblemAt(TakingRules.USUAL.withPenalty(0.5).withCertainty(true), Place.PENALTY);
    }

    @Test
    void letsLearnersTryAgainOnlyWithFeedbackAfterEachQuestion() {
        var twice = TakingRules.USUAL.withTries(2);
        hasRulesProblemAt(twice, Place.TRIES);
        hasRulesProblemAt(TakingRules.USUAL.withTries(0), Place.TRIES);
        hasRulesProblemAt(TakingRules.USUAL.withTries(6), Place.TRIES);
        var settings = new QuizSettings("Moscow", NOW, null, 1, FeedbackTiming.AFTER_EACH_ITEM, true, twice);
        assertThat(settings.problems(NOW)).isEmpty();
        hasProblemAt(settings.withRules(twice.withShows(FeedbackParts.NONE)), Place.TRIES);
        hasProblemAt(settings.withRules(twice.withCertainty(true)), Place.TRIES);
    }

    @Test
    void waitsForWhatIsLateAFewMinutesAtMost() {
        hasRulesProblemAt(TakingRules.USUAL.withGrace(Duration.ofMinutes(6)), Place.GRACE);
        hasRulesProblemAt(TakingRules.USUAL.withGrace(Duration.ofSeconds(-1)), Place.GRACE);
    }

    private static QuizSettings with(TakingRules rules) {
        return settings("Moscow", NOW, null, 1).withRules(rules);
    }

    private static void hasRulesProblemAt(TakingRules rules, Place place) {
        hasProblemAt(with(rules), place);
    }
}
