package app.lede.attempt;

import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Membership;
import app.lede.quiz.Quizzes;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts invented attempts into a demonstration class. They are scored by the same code as real ones. */
@Service
public class AttemptImport {
    private final Attempts attempts;
    private final SavedResponses responses;
    private final Quizzes quizzes;
    private final UnansweredResponses unanswered;
    private final Membership membership;

    AttemptImport(
            Attempts attempts,
            SavedResponses responses,
            Quizzes quizzes,
            UnansweredResponses unanswered,
            Membership membership) {
        this.unanswered = unanswered;
        this.attempts = attempts;
        this.responses = responses;
        this.quizzes = quizzes;
        this.membership = membership;
    }

    /**
     * Adds an attempt after those the learner has made at the quiz, and returns its id.
     *
     * @throws NotFound if the person acting does not teach the quiz's class
     * @throws Refusal if the class is a real one, or the learner has an open attempt and this one is open too
     */
    @ForInstructors
    @Transactional
    public UUID add(ImportedAttempt imported) {
        var paper = quizzes.paper(imported.quizId());
        requireDemonstration(paper.quiz().classId());
        var scoring = new Scoring(paper);
        var before = attempts.findByQuizIdAndLearnerIdOrderByNumber(imported.quizId(), imported.learnerId());
        var finishedAt = imported.finishedAt();
        if (finishedAt == null
                && before.stream().anyMatch(attempt -> !attempt.state().isFinished())) {
            throw new Refusal("This learner already has an open attempt at this quiz.");
        }
        var attempt = Attempt.start(
                UUID.randomUUID(),
                imported.quizId(),
                imported.learnerId(),
                before.isEmpty() ? 1 : before.getLast().number() + 1,
                imported.seed(),
                imported.startedAt());
        if (finishedAt == null) {
            attempt.moveTo(Math.min(imported.responses().size(), paper.items().size() - 1), imported.lastSavedAt());
        } else {
            attempt.submit(finishedAt);
        }
        attempts.saveAndFlush(attempt);
        imported.responses().forEach((frozenItemId, given) -> {
            var response = given.response();
            responses.save(new SavedResponse(
                    UUID.randomUUID(),
                    attempt.id(),
                    frozenItemId,
                    response,
                    scoring.of(frozenItemId, response, null, 0),
                    given.savedAt()));
        });
        unanswered.fill(attempt, paper);
        return attempt.id();
    }

    private void requireDemonstration(UUID classId) {
        membership.requireTeaching(classId);
        if (membership.taught().stream()
                .noneMatch(summary -> summary.id().equals(classId) && summary.demonstration())) {
            throw new Refusal("Invented attempts belong into a demonstration class only.");
        }
    }
}
