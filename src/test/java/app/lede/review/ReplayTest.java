package app.lede.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.review.Replay.Answer;
import app.lede.review.memory.Grade;
import app.lede.review.memory.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private static final ReviewDays DAYS = new ReviewDays(ZoneId.of("Europe/Lisbon"));
    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private static Replay.Stand stand(Answer... answers) {
        return Replay.of(List.of(answers), DAYS).orElseThrow();
    }

    private static Answer quiz(Grade grade, long daysLater) {
        return new Answer(MORNING.plus(Duration.ofDays(daysLater)), grade, false);
    }

    private static Answer review(Grade grade, long daysLater) {
        return new Answer(MORNING.plus(Duration.ofDays(daysLater)), grade, true);
    }

    @Test
    void ofNoAnswersNothingIsKnown() {
        assertThat(Replay.of(List.of(), DAYS)).isEmpty();
    }

    @Test
    void whatWasAskedInAQuizDoesNotComeBackBeforeTomorrow() {
        for (var grade : Grade.values()) {
            assertThat(stand(quiz(grade, 0)).dueAt()).isAfterOrEqualTo(DAYS.begin(LocalDate.of(2026, 3, 3)));
        }
        assertThat(stand(quiz(Grade.GOOD, 0)).dueAt()).isEqualTo(DAYS.begin(LocalDate.of(2026, 3, 4)));
    }

    @Test
    void whatIsForgottenInAReviewComesBackAfterMinutes() {
        var stand = stand(quiz(Grade.GOOD, 0), review(Grade.AGAIN, 2));
        assertThat(stand.fact().phase()).isEqualTo(Phase.RELEARNING);
        assertThat(Duration.between(stand.answeredAt(), stand.dueAt())).isEqualTo(Duration.ofMinutes(10));
        assertThat(stand.lapses()).isOne();
        assertThat(stand.answers()).isEqualTo(2);
        assertThat(stand.firstAt()).isEqualTo(MORNING);
    }

    @Test
    void theOrderInWhichAnswersBecomeKnownDoesNotMatter() {
        assertThat(stand(review(Grade.GOOD, 9), quiz(Grade.AGAIN, 0), review(Grade.HARD, 3)))
                .isEqualTo(stand(quiz(Grade.AGAIN, 0), review(Grade.HARD, 3), review(Grade.GOOD, 9)));
    }

    @Test
    void aDayBeginsAtFourInTheMorning() {
        var evening = Instant.parse("2026-03-02T22:00:00Z");
        assertThat(DAYS.between(evening, Instant.parse("2026-03-03T03:59:00Z"))).isZero();
        assertThat(DAYS.between(evening, Instant.parse("2026-03-03T04:00:00Z"))).isOne();
        assertThat(DAYS.between(evening, MORNING)).isZero();
    }
}
