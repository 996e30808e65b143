package app.lede.attempt;

import app.lede.account.Audit;
import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Membership;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.writing.FrozenItem;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Points that an instructor gives a response by hand, and comments. Such points stand over the rules and over what is
 * decided for everybody, as the same share of what the question is worth, until they are taken back or the learner gives
 * another answer. The learner is told of them with the feedback.
 */
@Service
@Transactional
public class HandMarking {
    public static final int LONGEST_REASON = 1_000;
    public static final int LONGEST_COMMENT = 2_000;

    private final Attempts attempts;
    private final SavedResponses responses;
    private final ResponseNotes responseNotes;
    private final AttemptNotes attemptNotes;
    private final RemarksOfAttempts remarks;
    private final Quizzes quizzes;
    private final Membership membership;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    HandMarking(
            Attempts attempts,
            SavedResponses responses,
            ResponseNotes responseNotes,
            AttemptNotes attemptNotes,
            RemarksOfAttempts remarks,
            Quizzes quizzes,
            Membership membership,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.responseNotes = responseNotes;
        this.attemptNotes = attemptNotes;
        this.remarks = remarks;
        this.quizzes = quizzes;
        this.membership = membership;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /** An attempt in the hands of its instructor. */
    private record Case(Attempt attempt, QuizPaper paper) {
        FrozenItem asked(UUID frozenItemId) {
            return Layout.drawn(paper, attempt.seed()).stream()
                    .filter(frozen -> frozen.id().equals(frozenItemId))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("This attempt has no such question."));
        }
    }

    /**
     * What is noted on an attempt.
     *
     * @throws NotFound if the person acting does not teach its class
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public Remarks ofAttempt(UUID attemptId) {
        var attempt = attempts.findById(attemptId).orElseThrow(HandMarking::notFound);
        membership.requireTeaching(quizzes.get(attempt.quizId()).classId());
        return remarks.of(attemptId, responses.findByAttemptId(attemptId));
    }

    /**
     * Gives a response points by hand; also where nothing was answered.
     *
     * @param points 0 to what the question is worth; parts of a point too
     * @param reason why, for the learner
     * @throws NotFound if the person acting does not teach the class, or the attempt does not ask the question
     * @throws Refusal if the attempt is still open, the question does not count, or points or reason are none
     */
    @ForInstructors
    public void mark(UUID attemptId, UUID frozenItemId, double points, String reason) {
        var found = locked(attemptId);
        var item = found.asked(frozenItemId).item();
        if (!found.attempt().state().isFinished()) {
            throw new Refusal("This attempt is still open: give points by hand when it has ended.");
        }
        if (!item.counts()) {
            throw new Refusal("This question was dropped, so it has no points to give.");
        }
        if (!(points >= 0 && points <= item.points())) {
            throw new Refusal("Give 0 to " + item.points() + (item.points() == 1 ? " point." : " points."));
        }
        var why = required(reason, LONGEST_REASON);
        var saved = responses
                .findByAttemptIdAndFrozenItemId(attemptId, frozenItemId)
                .orElseGet(() -> responses.save(SavedResponse.blank(
                        UUID.randomUUID(),
                        attemptId,
                        frozenItemId,
                        found.attempt().startedAt())));
        double before = saved.credit() * item.points();
        saved.markByHand(points / item.points());
        found.attempt().toAddUp();
        note(attemptId, frozenItemId).explain(why, actor.require().id(), clock.instant());
        audit.record(
                Audit.Action.MARKED_BY_HAND,
                "attempt " + attemptId + ", item " + frozenItemId + ", from " + before + " to " + points + ": " + why);
    }

    /**
     * Takes points given by hand back: the rules decide again, with all that was decided for everybody meanwhile.
     *
     * @throws NotFound as {@link #mark}, and if there are none
     */
    @ForInstructors
    public void takeBack(UUID attemptId, UUID frozenItemId) {
        var found = locked(attemptId);
        var note = responseNotes
                .findByAttemptIdAndFrozenItemId(attemptId, frozenItemId)
                .filter(its -> its.reason() != null)
                .orElseThrow(() -> new NotFound("No points were given by hand here."));
        found.attempt().toAddUp();
        responses.findByAttemptIdAndFrozenItemId(attemptId, frozenItemId).ifPresent(saved -> {
            saved.markByRules(found.paper());
            if (saved.isToForget(found.paper())) {
                responses.delete(saved);
            }
        });
        note.explain(null, actor.require().id(), clock.instant());
        if (note.isEmpty()) {
            responseNotes.delete(note);
        }
        audit.record(Audit.Action.HAND_MARK_TAKEN_BACK, "attempt " + attemptId + ", item " + frozenItemId);
    }

    /**
     * Says something about a response, for the learner.
     *
     * @param words blank: nothing any more
     * @throws NotFound as {@link #mark}
     * @throws Refusal if the words are too long
     */
    @ForInstructors
    public void comment(UUID attemptId, UUID frozenItemId, String words) {
        locked(attemptId).asked(frozenItemId);
        var said = words.isBlank() ? null : required(words, LONGEST_COMMENT);
        var note = note(attemptId, frozenItemId);
        note.comment(said, actor.require().id(), clock.instant());
        if (note.isEmpty()) {
            responseNotes.delete(note);
        }
        audited("attempt " + attemptId + ", item " + frozenItemId, said);
    }

    /**
     * Says something about an attempt as a whole, for the learner.
     *
     * @param words blank: nothing any more
     * @throws NotFound if the person acting does not teach its class
     * @throws Refusal if the words are too long
     */
    @ForInstructors
    public void commentAttempt(UUID attemptId, String words) {
        locked(attemptId);
        var said = words.isBlank() ? null : required(words, LONGEST_COMMENT);
        var by = actor.require().id();
        var now = clock.instant();
        var before = attemptNotes.findById(attemptId);
        if (said == null) {
            before.ifPresent(attemptNotes::delete);
        } else if (before.isPresent()) {
            before.get().comment(said, by, now);
        } else {
            attemptNotes.save(new AttemptNote(attemptId, said, by, now));
        }
        audited("attempt " + attemptId, said);
    }

    private ResponseNote note(UUID attemptId, UUID frozenItemId) {
        return responseNotes
                .findByAttemptIdAndFrozenItemId(attemptId, frozenItemId)
                .orElseGet(() -> responseNotes.save(new ResponseNote(
                        UUID.randomUUID(),
                        attemptId,
                        frozenItemId,
                        actor.require().id(),
                        clock.instant())));
    }

    /** First the attempt for itself, then what was decided about its quiz: a regrade is waited for and then seen. */
    private Case locked(UUID attemptId) {
        var attempt = attempts.findLocked(attemptId).orElseThrow(HandMarking::notFound);
        var paper = quizzes.paper(attempt.quizId());
        membership.requireTeaching(paper.quiz().classId());
        return new Case(attempt, paper);
    }

    private void audited(String what, @Nullable String said) {
        audit.record(Audit.Action.COMMENTED, what + (said == null ? ", taken away" : ": " + said));
    }

    private static String required(String words, int longest) {
        var plain = words.strip();
        if (plain.isEmpty()) {
            throw new Refusal("Say why: the learner reads it with the feedback.");
        }
        if (plain.length() > longest) {
            throw new Refusal("This is too long: use at most " + longest + " characters.");
        }
        return plain;
    }

    private static NotFound notFound() {
        return new NotFound("There is no such attempt in your classes.");
    }
}
