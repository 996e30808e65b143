package app.lede.attempt;

import app.lede.base.CurrentActor;
import app.lede.base.ForLearners;
import app.lede.base.Refusal;
import app.lede.classroom.Membership;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Regrades;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Beginning a sitting, or going on with the one that is open. */
@Service
public class Starting {
    private static final int MOST_TRIES = 5;

    private final Attempts attempts;
    private final Quizzes quizzes;
    private final Deadlines deadlines;
    private final Regrades regrades;
    private final UnansweredResponses unanswered;
    private final Membership membership;
    private final CurrentActor actor;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    Starting(
            Attempts attempts,
            Quizzes quizzes,
            Deadlines deadlines,
            Regrades regrades,
            UnansweredResponses unanswered,
            Membership membership,
            CurrentActor actor,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.deadlines = deadlines;
        this.regrades = regrades;
        this.unanswered = unanswered;
        this.membership = membership;
        this.actor = actor;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The id of the learner's open attempt at a quiz, begun now if there is none. Started several times at once, in
     * several browsers or on several nodes, it is one and the same.
     *
     * @throws Refusal if the quiz is not open or no attempts remain
     */
    @ForLearners
    public UUID start(UUID quizId) {
        for (int tries = 1; ; tries++) {
            try {
                var open = transaction.execute(status -> resume(quizId));
                return open.isPresent()
                        ? open.get().id()
                        : transaction.execute(status -> startOrResume(quizId)).id();
            } catch (DataIntegrityViolationException another) {
                // Another start of the same learner was first: the next try finds its attempt.
                if (tries == MOST_TRIES) {
                    throw another;
                }
            }
        }
    }

    private Optional<Attempt> resume(UUID quizId) {
        return running(learned(quizId).quiz(), actor.require().id());
    }

    /** Begun while nothing is decided anew about the quiz: a regrade finds all attempts, or they are begun under it. */
    private Attempt startOrResume(UUID quizId) {
        regrades.hold(quizId);
        var paper = learned(quizId);
        var learnerId = actor.require().id();
        return running(paper.quiz(), learnerId).orElseGet(() -> {
            requireOpen(paper.quiz());
            return start(paper, learnerId);
        });
    }

    private QuizPaper learned(UUID quizId) {
        var paper = quizzes.paper(quizId);
        membership.requireLearning(paper.quiz().classId());
        return paper;
    }

    /** The open attempt, also of a quiz that has closed for others; one whose time is over is ended here. */
    private Optional<Attempt> running(Quiz quiz, UUID learnerId) {
        return attempts.findLockedByOpenKey(Attempt.openKey(quiz.id(), learnerId))
                .filter(attempt -> {
                    attempt.dueBy(deadlines.of(attempt, quiz));
                    attempt.closeIfOver(clock.instant());
                    // now, so that a new attempt can take its place
                    attempts.saveAndFlush(attempt);
                    return !attempt.state().isFinished();
                });
    }

    private void requireOpen(Quiz quiz) {
        switch (quiz.state(clock.instant())) {
            case OPEN -> {}
            case SCHEDULED -> throw new Refusal("This quiz is not open yet: come back when it opens.");
            case CLOSED -> throw new Refusal("This quiz has closed, so it cannot be started any more.");
        }
    }

    private Attempt start(QuizPaper paper, UUID learnerId) {
        var quiz = paper.quiz();
        var before = attempts.findByQuizIdAndLearnerIdOrderByNumber(quiz.id(), learnerId);
        if (quiz.attemptsAllowed() > 0 && before.size() >= quiz.attemptsAllowed()) {
            throw new Refusal(
                    quiz.attemptsAllowed() == 1
                            ? "You have taken this quiz, and it can be taken once."
                            : "You have taken this quiz as often as it can be taken.");
        }
        int number = before.isEmpty() ? 1 : before.getLast().number() + 1;
        var attempt =
                Attempt.start(UUID.randomUUID(), quiz.id(), learnerId, number, random.nextLong(), clock.instant());
        attempt.dueBy(deadlines.of(attempt, quiz));
        var started = attempts.saveAndFlush(attempt);
        unanswered.fill(started, paper);
        return started;
    }
}
