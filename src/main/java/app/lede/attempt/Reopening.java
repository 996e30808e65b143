package app.lede.attempt;

import app.lede.account.Audit;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Membership;
import app.lede.quiz.Quizzes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a learner go on with an attempt that has ended: handed in by mistake, or cut off through no fault of theirs. */
@Service
public class Reopening {
    static final Duration LONGEST = Duration.ofDays(30);

    private final Attempts attempts;
    private final Quizzes quizzes;
    private final Membership membership;
    private final Audit audit;
    private final Clock clock;

    Reopening(Attempts attempts, Quizzes quizzes, Membership membership, Audit audit, Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.membership = membership;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Opens an attempt again, with its answers, whether its quiz is open or not. Items the learner has checked stay
     * settled.
     *
     * @param until the attempt's deadline from now on, in place of time limit and closing time; at most 30 days ahead
     * @throws NotFound if the person acting does not teach the quiz's class
     * @throws Refusal if it has not ended, the learner has another open attempt at the quiz, or the time is not one
     */
    @ForInstructors
    @Transactional
    public void reopen(UUID attemptId, Instant until) {
        var attempt = attempts.findLocked(attemptId)
                .orElseThrow(() -> new NotFound("There is no such attempt in your classes."));
        var quiz = quizzes.get(attempt.quizId());
        membership.requireTeaching(quiz.classId());
        var now = clock.instant();
        if (until.isAfter(now.plus(LONGEST))) {
            throw new Refusal("Choose a time within the next " + LONGEST.toDays() + " days.");
        }
        if (!attempt.state().isFinished()) {
            throw new Refusal("This attempt is open already.");
        }
        if (attempts.findLockedByOpenKey(Attempt.openKey(attempt.quizId(), attempt.learnerId()))
                .isPresent()) {
            throw new Refusal("This learner is at another attempt now: wait until it has ended.");
        }
        attempt.reopen(new Deadline(until, quiz.rules().grace()), now);
        attempts.saveAndFlush(attempt);
        audit.record(Audit.Action.ATTEMPT_REOPENED, attemptId + " until " + until);
    }
}
