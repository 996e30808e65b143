package app.lede.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.lede.attempt.AttemptState;
import app.lede.attempt.MyAttempt;
import app.lede.attempt.Score;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Quiz;
import app.lede.quiz.TakingRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LearnerDayTest {
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private final Quiz open = quiz(-1, 1);
    private final Quiz later = quiz(1, 2);
    private final Quiz closed = quiz(-2, -1);

    @Test
    void aQuizNotBegunIsToDoNow() {
        var day = LearnerDay.of(List.of(open), List.of(), NOW);
        assertThat(day.now()).containsExactly(new LearnerDay.ToDo(open, null));
    }

    @Test
    void aRunningAttemptIsToGoOnWith() {
        var running = attempt(open, AttemptState.OPEN, null, null);
        assertThat(LearnerDay.of(List.of(open), List.of(running), NOW).now())
                .containsExactly(new LearnerDay.ToDo(open, running));
    }

    @Test
    void whatWasHandedInIsNotToDoAgain() {
        var done = attempt(open, AttemptState.SUBMITTED, NOW.minusSeconds(60), new Score(3, 4));
        var day = LearnerDay.of(List.of(open), List.of(done), NOW);
        assertThat(day.now()).isEmpty();
        assertThat(day.cameBack()).containsExactly(done);
    }

    @Test
    void whatOpensLaterIsDueNextAndWhatHasClosedIsNot() {
        var day = LearnerDay.of(List.of(closed, later), List.of(), NOW);
        assertThat(day.now()).isEmpty();
        assertThat(day.next()).containsExactly(later);
    }

    @Test
    void whatHasNoFeedbackYetHasNotComeBack() {
        var waiting = attempt(open, AttemptState.SUBMITTED, NOW.minusSeconds(60), null);
        var day = LearnerDay.of(List.of(open), List.of(waiting), NOW);
        assertThat(day.cameBack()).isEmpty();
        assertThat(day.waiting()).containsExactly(waiting);
    }

    @Test
    void whatFinishedLastCameBackFirst() {
        var earlier = attempt(closed, AttemptState.SUBMITTED, NOW.minusSeconds(900), new Score(1, 4));
        var last = attempt(open, AttemptState.SUBMITTED, NOW.minusSeconds(60), new Score(3, 4));
        assertThat(LearnerDay.of(List.of(open, closed), List.of(earlier, last), NOW)
                        .cameBack())
                .containsExactly(last, earlier);
    }

    @Test
    void saysHowFarTheClassIs() {
        assertThat(new OpenQuiz(open, 30, 17, 12).words()).isEqualTo("12 of 30 have handed in, 5 are at it");
        assertThat(new OpenQuiz(open, 30, 1, 0).words()).isEqualTo("Nobody of 30 has handed in, 1 is at it");
        assertThat(new OpenQuiz(open, 2, 1, 1).words()).isEqualTo("1 of 2 has handed in");
        assertThat(new OpenQuiz(open, 0, 0, 0).words()).isEqualTo("Nobody has joined the class yet");
    }

    private static Quiz quiz(int opensInDays, int closesInDays) {
        return new Quiz(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Year 10",
                UUID.randomUUID(),
                1,
                "The Harbour Bridge",
                NOW.plus(Duration.ofDays(opensInDays)),
                NOW.plus(Duration.ofDays(closesInDays)),
                1,
                FeedbackTiming.AFTER_SUBMITTING,
                false,
                TakingRules.USUAL,
                4,
                4);
    }

    private static MyAttempt attempt(
            Quiz quiz, AttemptState state, @Nullable Instant finishedAt, @Nullable Score score) {
        return new MyAttempt(
                UUID.randomUUID(),
                quiz,
                1,
                state,
                NOW.minus(Duration.ofHours(1)),
                finishedAt,
                2,
                score != null,
                score,
                List.of());
    }
}
