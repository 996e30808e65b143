package app.lede.attempt;

import app.lede.base.CurrentActor;
import app.lede.base.NotFound;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.QuizState;
import app.lede.quiz.Quizzes;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The attempts the person acting may go on with. To be asked within a transaction. */
@Component
class RunningAttempts {

    /** An open attempt, locked for this transaction, and what it asks. */
    record Running(Attempt attempt, QuizPaper paper) {}

    private final Attempts attempts;
    private final Quizzes quizzes;
    private final CurrentActor actor;
    private final Clock clock;

    RunningAttempts(Attempts attempts, Quizzes quizzes, CurrentActor actor, Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * An open attempt of the person acting.
     *
     * @throws NotFound if it is not theirs
     * @throws Ended if it is over, also if that is noticed only now
     */
    Running require(UUID attemptId) {
        var attempt = locked(attemptId);
        var paper = quizzes.paper(attempt.quizId());
        closeIfOverdue(attempt, paper.quiz());
        attempt.requireOpen();
        return new Running(attempt, paper);
    }

    /**
     * An attempt of the person acting, open or not, for this transaction alone.
     *
     * @throws NotFound if it is not theirs
     */
    Attempt locked(UUID attemptId) {
        return attempts.findLocked(attemptId)
                .filter(attempt -> attempt.belongsTo(actor.require().id()))
                .orElseThrow(() -> new NotFound("There is no such attempt among yours."));
    }

    /** Ends an attempt whose time is over. */
    void closeIfOverdue(Attempt attempt, Quiz quiz) {
        var deadline = quiz.closesAt();
        if (deadline != null && quiz.state(clock.instant()) == QuizState.CLOSED) {
            attempt.close(deadline);
        }
    }
}
