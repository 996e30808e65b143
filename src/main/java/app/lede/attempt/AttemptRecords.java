package app.lede.attempt;

import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.ForLearners;
import app.lede.base.NotFound;
import app.lede.classroom.Membership;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finished and running sittings, for results and review. */
@Service
@Transactional(readOnly = true)
public class AttemptRecords {
    private final Attempts attempts;
    private final SavedResponses responses;
    private final Quizzes quizzes;
    private final Briefs briefs;
    private final MarkedAnewNotes markedAnewNotes;
    private final Membership membership;
    private final CurrentActor actor;
    private final Clock clock;

    AttemptRecords(
            Attempts attempts,
            SavedResponses responses,
            Quizzes quizzes,
            Briefs briefs,
            MarkedAnewNotes markedAnewNotes,
            Membership membership,
            CurrentActor actor,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.quizzes = quizzes;
        this.briefs = briefs;
        this.markedAnewNotes = markedAnewNotes;
        this.membership = membership;
        this.actor = actor;
        this.clock = clock;
    }

    /** All attempts at a quiz in a class the person acting teaches, in the order they were started. */
    @ForInstructors
    public List<AttemptRecord> ofQuiz(UUID quizId) {
        membership.requireTeaching(quizzes.get(quizId).classId());
        var saved = byAttempt(responses.findByQuiz(quizId));
        return attempts.findByQuizIdOrderByStartedAtAscId(quizId).stream()
                .map(attempt -> record(attempt, saved))
                .toList();
    }

    /** One attempt at a quiz the person acting teaches. */
    @ForInstructors
    public AttemptRecord get(UUID attemptId) {
        var attempt = attempts.findById(attemptId)
                .orElseThrow(() -> new NotFound("There is no such attempt in your classes."));
        membership.requireTeaching(quizzes.get(attempt.quizId()).classId());
        return record(attempt, byAttempt(responses.findByAttemptId(attemptId)));
    }

    /**
     * The attempts of the person acting, newest first. How responses scored stands in them whether feedback is due or
     * not: what is shown to the learner goes by {@link FeedbackRule}, or comes from {@link #mineInBrief}.
     */
    @ForLearners
    public List<AttemptRecord> mine() {
        var learnerId = actor.require().id();
        var saved = byAttempt(responses.findByLearner(learnerId));
        return attempts.findByLearnerIdOrderByStartedAtDescId(learnerId).stream()
                .map(attempt -> record(attempt, saved))
                .toList();
    }

    /** The attempts of the person acting, newest first, in classes they are still in; scores only where they are due. */
    @ForLearners
    public List<MyAttempt> mineInBrief() {
        var learnerId = actor.require().id();
        var now = clock.instant();
        var saved = byAttempt(responses.findByLearner(learnerId));
        var markedAnew = markedAnewNotes.ofLearner(learnerId);
        var visible = quizzes.forLearner().stream().collect(Collectors.toMap(Quiz::id, Function.identity()));
        return attempts.findByLearnerIdOrderByStartedAtDescId(learnerId).stream()
                .flatMap(attempt -> Optional.ofNullable(visible.get(attempt.quizId())).stream()
                        .map(quiz -> briefs.of(
                                attempt,
                                quiz,
                                saved.getOrDefault(attempt.id(), List.of()),
                                markedAnew.apply(attempt),
                                now)))
                .toList();
    }

    private static Map<UUID, List<SavedResponse>> byAttempt(List<SavedResponse> saved) {
        return saved.stream().collect(Collectors.groupingBy(SavedResponse::attemptId));
    }

    private static AttemptRecord record(Attempt attempt, Map<UUID, List<SavedResponse>> saved) {
        return record(
                attempt,
                saved.getOrDefault(attempt.id(), List.of()).stream()
                        .map(SavedResponse::toRecord)
                        .toList());
    }

    static AttemptRecord record(Attempt attempt, List<ResponseRecord> responses) {
        return new AttemptRecord(
                attempt.id(),
                attempt.quizId(),
                attempt.learnerId(),
                attempt.number(),
                attempt.seed(),
                attempt.state(),
                attempt.startedAt(),
                attempt.finishedAt(),
                responses);
    }
}
