package app.lede.attempt;

import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.ForLearners;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Membership;
import app.lede.quiz.Quizzes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners tell their instructor what is wrong with a question: while they take the quiz, or afterwards. */
@Service
public class Faults {
    /** The length of a note, in characters. */
    public static final int LONGEST_NOTE = 1_000;

    /** Notes written or changed by one learner within an hour. A quiz seldom has more faults than that. */
    static final int MOST_AN_HOUR = 20;

    private static final Duration HOUR = Duration.ofHours(1);

    private final ItemFaults faults;
    private final Attempts attempts;
    private final Quizzes quizzes;
    private final Membership membership;
    private final CurrentActor actor;
    private final Clock clock;

    Faults(
            ItemFaults faults,
            Attempts attempts,
            Quizzes quizzes,
            Membership membership,
            CurrentActor actor,
            Clock clock) {
        this.faults = faults;
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.membership = membership;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Reports a question of an attempt of the person acting, or changes what they had reported about it.
     *
     * @throws NotFound if the attempt is not theirs or does not ask the question
     * @throws Refusal if the note is blank or too long, or they have reported very much within the hour
     */
    @ForLearners
    @Transactional
    public void report(UUID attemptId, UUID frozenItemId, String note) {
        var attempt = mine(attemptId);
        requireAsked(attempt, frozenItemId);
        var now = clock.instant();
        var before =
                faults.findByQuizIdAndFrozenItemIdAndLearnerId(attempt.quizId(), frozenItemId, attempt.learnerId());
        if (before.filter(fault -> fault.note().equals(note.strip())).isPresent()) {
            return;
        }
        if (faults.countByLearnerIdAndReportedAtAfter(attempt.learnerId(), now.minus(HOUR)) >= MOST_AN_HOUR) {
            throw new Refusal(
                    "You have reported many questions within an hour. Wait a while, or tell your instructor.");
        }
        before.ifPresentOrElse(
                fault -> fault.change(note, now),
                () -> faults.saveAndFlush(new ItemFault(
                        UUID.randomUUID(), attempt.quizId(), frozenItemId, attempt.learnerId(), note, now)));
    }

    /** Takes a report back. One that was not made changes nothing. */
    @ForLearners
    @Transactional
    public void withdraw(UUID attemptId, UUID frozenItemId) {
        var attempt = mine(attemptId);
        faults.findByQuizIdAndFrozenItemIdAndLearnerId(attempt.quizId(), frozenItemId, attempt.learnerId())
                .ifPresent(faults::delete);
    }

    /** The notes of the person acting about the questions of an attempt of theirs, by the id of the item. */
    @ForLearners
    @Transactional(readOnly = true)
    public Map<UUID, String> notes(UUID attemptId) {
        var attempt = mine(attemptId);
        return faults.findByQuizIdAndLearnerId(attempt.quizId(), attempt.learnerId()).stream()
                .collect(Collectors.toMap(ItemFault::frozenItemId, ItemFault::note));
    }

    /** What was reported about a quiz in a class the person acting teaches, the newest first. */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<ReportedFault> ofQuiz(UUID quizId) {
        membership.requireTeaching(quizzes.get(quizId).classId());
        return faults.findByQuizIdOrderByReportedAtDescId(quizId).stream()
                .map(ItemFault::toRecord)
                .toList();
    }

    /**
     * Marks a report as dealt with, or as waiting again.
     *
     * @throws NotFound if it is not about a quiz in a class the person acting teaches
     */
    @ForInstructors
    @Transactional
    public void mark(UUID faultId, boolean dealtWith) {
        var fault = faults.findById(faultId).orElseThrow(() -> new NotFound("There is no such report."));
        membership.requireTeaching(quizzes.get(fault.quizId()).classId());
        if (dealtWith) {
            fault.dealWith(clock.instant());
        } else {
            fault.open();
        }
    }

    private Attempt mine(UUID attemptId) {
        return attempts.findById(attemptId)
                .filter(attempt -> attempt.belongsTo(actor.require().id()))
                .orElseThrow(() -> new NotFound("There is no such attempt among yours."));
    }

    private void requireAsked(Attempt attempt, UUID frozenItemId) {
        if (Layout.of(quizzes.paper(attempt.quizId()), attempt.seed()).stream()
                .noneMatch(placed -> placed.frozen().id().equals(frozenItemId))) {
            throw new NotFound("This quiz has no such question.");
        }
    }
}
