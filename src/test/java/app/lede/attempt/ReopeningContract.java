package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.quiz.FeedbackTiming;
import app.lede.testing.Acting;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An instructor lets a learner go on. */
abstract class ReopeningContract extends SittingGround {
    @Autowired
    Reopening reopening;

    @Autowired
    Clock clock;

    @Test
    void aReopenedAttemptGoesOnWithItsAnswersThoughTheQuizHasClosed() {
        var quiz = quiz();
        var attempt = starting.start(quiz.id());
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, WRONG);
        sittings.submit(attempt);
        closeNow(quiz);
        var until = tomorrow();
        reopen(attempt, until);

        assertThat(record(quiz, attempt).state()).isEqualTo(AttemptState.REOPENED);
        assertThat(record(quiz, attempt).finishedAt()).isNull();
        assertThat(sittings.cover(quiz.id()).open()).isPresent();
        assertThat(starting.start(quiz.id())).isEqualTo(attempt);
        var sitting = sittings.view(attempt);
        assertThat(sitting.deadline()).isEqualTo(until);
        assertThat(city(sitting).given()).isEqualTo(WRONG);
        assertThatThrownBy(() -> feedbacks.of(attempt)).isInstanceOf(Refusal.class);

        overdueAttempts.close();
        sittings.answer(attempt, item, RIGHT);
        sittings.submit(attempt);
        assertThat(record(quiz, attempt).state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(feedbacks.of(attempt))
                .isInstanceOfSatisfying(
                        Feedback.Due.class, due -> assertThat(due.score()).isEqualTo(new Score(1, 10)));
    }

    @Test
    void onlyOneAttemptIsOpenAtATime() {
        var quiz = quiz(2, FeedbackTiming.AFTER_SUBMITTING);
        var first = starting.start(quiz.id());
        assertThatThrownBy(() -> reopen(first, tomorrow()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("open already");
        sittings.submit(first);
        var second = starting.start(quiz.id());
        assertThatThrownBy(() -> reopen(first, tomorrow()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("another attempt");
        sittings.submit(second);
        reopen(first, tomorrow());
        assertThat(starting.start(quiz.id())).isEqualTo(first);
    }

    @Test
    void theNewDeadlineLiesAheadAndNotTooFar() {
        var attempt = starting.start(quiz().id());
        sittings.submit(attempt);
        assertThatThrownBy(() -> reopen(attempt, clock.instant())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reopen(attempt, tomorrow().plus(Duration.ofDays(30))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("30 days");
    }

    @Test
    void onlyTheQuizzesInstructorReopensAndTheAuditKnows() {
        var attempt = starting.start(quiz().id());
        sittings.submit(attempt);
        Acting.as(
                people.instructor("Mr Lindqvist"),
                () -> assertThatThrownBy(() -> reopening.reopen(attempt, tomorrow()))
                        .isInstanceOf(NotFound.class));
        reopen(attempt, tomorrow());
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'ATTEMPT_REOPENED' and actor_id = ?"
                                + " and detail like ?")
                        .params(instructor.id(), attempt + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void reopen(UUID attempt, Instant until) {
        Acting.as(instructor, () -> reopening.reopen(attempt, until));
    }

    private Instant tomorrow() {
        return clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
    }
}
