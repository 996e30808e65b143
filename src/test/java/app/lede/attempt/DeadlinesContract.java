package app.lede.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.lede.classroom.Accommodation;
import app.lede.classroom.Accommodations;
import app.lede.classroom.ExtraTime;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Quiz;
import app.lede.quiz.TakingRules;
import app.lede.testing.Acting;
import app.lede.testing.TestQuizzes;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Time limits, closing times and what learners are granted, against a real database. Tests set starts back. */
abstract class DeadlinesContract extends SittingGround {
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final TakingRules TIMED = TestQuizzes.RULES.withTimeLimit(LIMIT);

    @Autowired
    Accommodations accommodations;

    @Test
    void theTimeLimitRunsFromTheStart() {
        var attempt = start(TIMED);
        var sitting = sittings.view(attempt);
        assertThat(sitting.deadline()).isEqualTo(startedAt(attempt).plus(LIMIT));
        assertThat(sitting.now())
                .isBetween(startedAt(attempt), startedAt(attempt).plusSeconds(60));
        assertThat(sitting.rules().timeLimit()).isEqualTo(LIMIT);
    }

    @Test
    void anAnswerAfterTheLimitIsRefusedAndTheAttemptEndedAtTheDeadline() {
        var attempt = start(TIMED);
        var item = city(sittings.view(attempt)).frozenItemId();
        sittings.answer(attempt, item, WRONG);
        begunBefore(attempt, LIMIT.plusSeconds(1));
        var deadline = startedAt(attempt).plus(LIMIT);

        assertThatThrownBy(() -> sittings.answer(attempt, item, RIGHT)).isInstanceOf(Ended.class);

        assertThat(state(attempt)).isEqualTo("CLOSED");
        assertThat(finishedAt(attempt)).isEqualTo(deadline);
        assertThat(stored(attempt).getFirst().outcome()).isEqualTo(OutcomeKind.WRONG);
    }

    @Test
    void whatArrivesWithinTheGraceCountsAndFinishesAtTheDeadline() {
        var attempt = start(TIMED.withGrace(Duration.ofMinutes(5)));
        var item = city(sittings.view(attempt)).frozenItemId();
        begunBefore(attempt, LIMIT.plusSeconds(30));

        sittings.answer(attempt, item, RIGHT);
        assertThatThrownBy(() -> feedbacks.of(attempt)).hasMessageContaining("still open");
        sittings.submit(attempt);

        assertThat(state(attempt)).isEqualTo("SUBMITTED");
        assertThat(finishedAt(attempt)).isEqualTo(startedAt(attempt).plus(LIMIT));
        assertThat(stored(attempt).getFirst().outcome()).isEqualTo(OutcomeKind.RIGHT);
    }

    @Test
    void backgroundWorkEndsWhatIsOverOnceAtItsDeadline() throws Exception {
        var over = start(TIMED);
        var running = start(TIMED);
        begunBefore(over, LIMIT.plusSeconds(1));
        overdueInDatabase(over);

        atOnce(4, () -> {
            overdueAttempts.close();
            return true;
        });

        assertThat(state(over)).isEqualTo("CLOSED");
        assertThat(finishedAt(over)).isEqualTo(startedAt(over).plus(LIMIT));
        assertThat(state(running)).isEqualTo("OPEN");
        assertThat(jdbc.sql("select version from attempt where id = ?")
                        .param(over)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void moreAttemptsThanOneClaimTakesAreAllEnded() {
        var quiz = quiz(FeedbackTiming.AFTER_SUBMITTING, TIMED);
        for (int i = 0; i < 120; i++) {
            var id = UUID.randomUUID();
            jdbc.sql("insert into attempt (id, quiz_id, learner_id, number, seed, state, open_key, started_at, due_at,"
                            + " open_until, at_item, version) values (?, ?, ?, ?, 0, 'OPEN', ?, ?, ?, ?, 0, 0)")
                    .params(
                            id,
                            quiz.id(),
                            learner.id(),
                            100 + i,
                            id.toString(),
                            past(LIMIT.plus(Duration.ofHours(1))),
                            past(Duration.ofHours(1)),
                            past(Duration.ofHours(1)))
                    .update();
        }
        overdueAttempts.close();
        assertThat(jdbc.sql("select count(*) from attempt where quiz_id = ? and state = 'CLOSED' and open_until is null"
                                + " and open_key is null")
                        .param(quiz.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(120);
    }

    @Test
    void anAttemptThatIsNotKeptAsDueIsFoundWhenItsQuizHasClosed() {
        var quiz = quiz(FeedbackTiming.AFTER_SUBMITTING, TestQuizzes.RULES);
        var attempt = starting.start(quiz.id());
        closeNow(quiz);
        jdbc.sql("update attempt set due_at = null, open_until = null where id = ?")
                .param(attempt)
                .update();
        overdueAttempts.close();
        assertThat(state(attempt)).isEqualTo("CLOSED");
        assertThat(finishedAt(attempt)).isEqualTo(closesAt(quiz));
    }

    @Test
    void aLaterClosingTimeReachesRunningAttempts() {
        var quiz = quiz(FeedbackTiming.AFTER_SUBMITTING, TestQuizzes.RULES);
        var attempt = starting.start(quiz.id());
        var later = Objects.requireNonNull(quiz.closesAt()).plus(Duration.ofDays(3));
        Acting.as(instructor, () -> publishing.change(quiz.id(), later, quiz.feedback()));
        assertThat(dueAt(attempt)).isEqualTo(later);
        Acting.as(instructor, () -> publishing.change(quiz.id(), null, quiz.feedback()));
        assertThat(sittings.view(attempt).deadline()).isNull();
    }

    @Test
    void extraTimeAppliesEverywhereAndToRunningAttemptsAtOnce() {
        var quiz = quiz(FeedbackTiming.AFTER_SUBMITTING, TIMED);
        var attempt = starting.start(quiz.id());
        grant(quiz, new Accommodation(ExtraTime.HALF, Duration.ofDays(2), true));

        var own = startedAt(attempt).plus(Duration.ofMinutes(30));
        assertThat(dueAt(attempt)).isEqualTo(own);
        assertThat(sittings.view(attempt).deadline()).isEqualTo(own);
        assertThat(sittings.view(attempt).readAloud()).isTrue();
        var cover = sittings.cover(quiz.id());
        assertThat(cover.quiz().rules().timeLimit()).isEqualTo(Duration.ofMinutes(30));
        assertThat(cover.quiz().closesAt())
                .isEqualTo(Objects.requireNonNull(quiz.closesAt()).plus(Duration.ofDays(2)));
        assertThat(cover.granted().extraTime()).isEqualTo(ExtraTime.HALF);

        begunBefore(attempt, Duration.ofMinutes(25));
        sittings.answer(attempt, city(sittings.view(attempt)).frozenItemId(), RIGHT);
        assertThat(state(attempt)).isEqualTo("OPEN");
    }

    @Test
    void whoIsUntimedHasUntilTheClosing() {
        var quiz = quiz(FeedbackTiming.AFTER_SUBMITTING, TIMED);
        grant(quiz, new Accommodation(ExtraTime.UNTIMED, Duration.ZERO, false));
        assertThat(sittings.view(starting.start(quiz.id())).deadline()).isEqualTo(quiz.closesAt());
    }

    @Test
    void aLearnerWithALongerClosingStartsAndAnswersWhenTheOthersCannot() {
        var quiz = quiz(FeedbackTiming.AFTER_CLOSING, TestQuizzes.RULES);
        grant(quiz, new Accommodation(ExtraTime.NONE, Duration.ofDays(1), false));
        closeNow(quiz);

        var attempt = starting.start(quiz.id());
        overdueAttempts.close();
        sittings.answer(attempt, city(sittings.view(attempt)).frozenItemId(), RIGHT);
        sittings.submit(attempt);
        assertThat(feedbacks.of(attempt)).isInstanceOf(Feedback.HandedIn.class);

        var other = people.learner("Omar");
        Acting.as(instructor, () -> accommodations.ofClass(quiz.classId()));
        assertThat(Acting.as(other, () -> accommodations.mine())).isEqualTo(Accommodation.NONE);
    }

    private void grant(Quiz quiz, Accommodation granted) {
        Acting.as(instructor, () -> accommodations.grant(quiz.classId(), learner.id(), granted));
    }

    private UUID start(TakingRules rules) {
        return starting.start(quiz(FeedbackTiming.AFTER_SUBMITTING, rules).id());
    }

    private void begunBefore(UUID attempt, Duration time) {
        jdbc.sql("update attempt set started_at = ? where id = ?")
                .params(past(time), attempt)
                .update();
    }

    private void overdueInDatabase(UUID attempt) {
        jdbc.sql("update attempt set open_until = ? where id = ?")
                .params(past(Duration.ofMillis(1)), attempt)
                .update();
    }

    private static OffsetDateTime past(Duration time) {
        return OffsetDateTime.now(ZoneOffset.UTC).minus(time);
    }

    private String state(UUID attempt) {
        return jdbc.sql("select state from attempt where id = ?")
                .param(attempt)
                .query(String.class)
                .single();
    }

    private Instant startedAt(UUID attempt) {
        return moment("started_at", attempt);
    }

    private Instant finishedAt(UUID attempt) {
        return moment("finished_at", attempt);
    }

    private Instant dueAt(UUID attempt) {
        return moment("due_at", attempt);
    }

    private Instant moment(String column, UUID attempt) {
        return jdbc.sql("select " + column + " from attempt where id = ?")
                .param(attempt)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
