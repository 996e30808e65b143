package app.lede.results;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.classroom.Accommodation;
import app.lede.classroom.ExtraTime;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Quiz;
import app.lede.quiz.TakingRules;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant NOON = Sitting.NOON;

    /** Opens at noon. */
    private static Quiz closing(@Nullable Instant closes) {
        return new Quiz(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Class",
                UUID.randomUUID(),
                1,
                "Quiz",
                NOON,
                closes,
                1,
                FeedbackTiming.values()[0],
                false,
                TakingRules.USUAL.withGrace(Duration.ofSeconds(10)),
                1,
                1);
    }

    private static Progress ofNobody(Quiz quiz, Instant now) {
        return Progress.of(quiz, Accommodation.NONE, new Standing.NotStarted(), now);
    }

    @Test
    void workIsMissingOnlyOnceTheQuizHasClosed() {
        var quiz = closing(NOON.plusSeconds(60));

        assertThat(ofNobody(quiz, NOON.minusSeconds(1))).isEqualTo(Progress.TO_COME);
        assertThat(ofNobody(quiz, NOON)).isEqualTo(Progress.NOT_STARTED);
        assertThat(ofNobody(quiz, NOON.plusSeconds(59))).isEqualTo(Progress.NOT_STARTED);
        assertThat(ofNobody(quiz, NOON.plusSeconds(60))).isEqualTo(Progress.MISSING);
        assertThat(ofNobody(closing(null), NOON.plusSeconds(1_000_000))).isEqualTo(Progress.NOT_STARTED);
    }

    @Test
    void workIsLateAfterTheClosingTimeAndItsGrace() {
        var quiz = closing(NOON.plusSeconds(60));
        var later = NOON.plusSeconds(500);

        assertThat(Progress.of(quiz, Accommodation.NONE, new Standing.Submitted(NOON.plusSeconds(70)), later))
                .isEqualTo(Progress.DONE);
        assertThat(Progress.of(quiz, Accommodation.NONE, new Standing.Submitted(NOON.plusSeconds(71)), later))
                .isEqualTo(Progress.LATE);
        assertThat(Progress.of(closing(null), Accommodation.NONE, new Standing.Submitted(later), later))
                .isEqualTo(Progress.DONE);
    }

    @Test
    void aLearnersOwnClosingTimeDecides() {
        var quiz = closing(NOON.plusSeconds(60));
        var dayMore = new Accommodation(ExtraTime.NONE, Duration.ofDays(1), false);
        var dayLater = NOON.plusSeconds(60).plus(Duration.ofDays(1));

        assertThat(Progress.of(quiz, dayMore, new Standing.NotStarted(), dayLater.minusSeconds(1)))
                .isEqualTo(Progress.NOT_STARTED);
        assertThat(Progress.of(quiz, dayMore, new Standing.NotStarted(), dayLater))
                .isEqualTo(Progress.MISSING);
        assertThat(Progress.of(quiz, dayMore, new Standing.Submitted(dayLater), dayLater))
                .isEqualTo(Progress.DONE);
        assertThat(Progress.of(quiz, dayMore, new Standing.Submitted(dayLater.plusSeconds(11)), dayLater))
                .isEqualTo(Progress.LATE);
    }

    @Test
    void whatTheClockEndedWasNotSubmittedAndWhatRunsIsBeingAnswered() {
        var quiz = closing(NOON.plusSeconds(60));

        assertThat(Progress.of(
                        quiz, Accommodation.NONE, new Standing.Closed(NOON.plusSeconds(60)), NOON.plusSeconds(61)))
                .isEqualTo(Progress.NOT_SUBMITTED);
        assertThat(Progress.of(quiz, Accommodation.NONE, new Standing.Answering(1, 2), NOON.plusSeconds(61)))
                .isEqualTo(Progress.ANSWERING);
    }
}
