package app.lede.attempt;

import app.lede.base.CurrentActor;
import app.lede.base.NotFound;
import app.lede.item.Response;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.quiz.TakingRules;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The attempts the person acting may go on with. To be asked within a transaction. */
@Component
class RunningAttempts {

    /**
     * An open attempt, locked for this transaction, what it asks, and until when.
     *
     * @param layout its questions in its own order
     */
    record Running(Attempt attempt, QuizPaper paper, List<Layout.Placed> layout, Deadline deadline) {
        TakingRules rules() {
            return paper.quiz().rules();
        }

        /**
         * A question of this attempt.
         *
         * @throws NotFound if the attempt does not ask it
         */
        Layout.Placed question(UUID frozenItemId) {
            return layout.stream()
                    .filter(placed -> placed.frozen().id().equals(frozenItemId))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("This quiz has no such question."));
        }

        /**
         * A question that an answer may be given to. Where the quiz only goes forward, the learner has with this left all
         * questions before it; answers that arrive together are to be taken in the order they were given.
         *
         * @throws NotFound if the attempt does not ask it
         * @throws app.lede.base.Refusal if the learner has left it behind in a quiz that only goes forward
         */
        Layout.Placed answerable(UUID frozenItemId) {
            var placed = question(frozenItemId);
            if (rules().isForwardOnly()) {
                attempt.moveForwardTo(placed.number() - 1);
            }
            return placed;
        }

        /**
         * What a response is worth.
         *
         * @param certainty 1 to 3; null: not said
         * @param wrongTries how often the item was answered wrong before
         */
        Marks mark(Layout.Placed placed, Response response, @Nullable Integer certainty, int wrongTries) {
            return new Scoring(paper).of(placed.frozen().id(), response, certainty, wrongTries);
        }
    }

    private final Attempts attempts;
    private final Quizzes quizzes;
    private final Deadlines deadlines;
    private final CurrentActor actor;
    private final Clock clock;

    RunningAttempts(Attempts attempts, Quizzes quizzes, Deadlines deadlines, CurrentActor actor, Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.deadlines = deadlines;
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
        return running(attempt, paper);
    }

    /** The attempt that the person acting has open at a quiz; one whose time is over is ended here, and not given. */
    Optional<Running> at(UUID quizId) {
        return attempts.findLockedByOpenKey(
                        Attempt.openKey(quizId, actor.require().id()))
                .flatMap(attempt -> {
                    var paper = quizzes.paper(quizId);
                    closeIfOverdue(attempt, paper.quiz());
                    return attempt.state().isFinished() ? Optional.empty() : Optional.of(running(attempt, paper));
                });
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

    private Running running(Attempt attempt, QuizPaper paper) {
        return new Running(attempt, paper, Layout.of(paper, attempt.seed()), deadlines.of(attempt, paper.quiz()));
    }

    /** Ends an attempt whose time is over, grace and all. */
    void closeIfOverdue(Attempt attempt, Quiz quiz) {
        attempt.dueBy(deadlines.of(attempt, quiz));
        attempt.closeIfOver(clock.instant());
    }
}
