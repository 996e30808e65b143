package app.lede.attempt;

import app.lede.account.Audit;
import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Membership;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Regrade;
import app.lede.quiz.Regrades;
import app.lede.quiz.Ruling;
import app.lede.quiz.Rulings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks a question of a quiz anew for everybody: who has answered, who is answering, and who will. Each ruling is a record
 * over the frozen items, which stay as they were given. What is changed and what is only foretold comes from the same code.
 *
 * <p>Who saves an answer, begins an attempt or decides something else about the same quiz waits until a ruling is made:
 * first the quiz is locked, then its attempts, as everywhere.
 */
@Service
public class Regrading {
    private final Attempts attempts;
    private final SavedResponses responses;
    private final RegradeMoves moves;
    private final Quizzes quizzes;
    private final Regrades regrades;
    private final Membership membership;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    Regrading(
            Attempts attempts,
            SavedResponses responses,
            RegradeMoves moves,
            Quizzes quizzes,
            Regrades regrades,
            Membership membership,
            Audit audit,
            CurrentActor actor,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.moves = moves;
        this.quizzes = quizzes;
        this.regrades = regrades;
        this.membership = membership;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What a ruling would do; nothing changes.
     *
     * @throws NotFound if the person acting does not teach the quiz's class, or it has no such item
     * @throws Refusal if the ruling cannot be made on this item: see {@link RulingRule}
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public Regraded preview(UUID quizId, UUID frozenItemId, Ruling ruling) {
        var paper = taught(quizId);
        var allowed = RulingRule.require(paper, frozenItemId, ruling);
        var after = paper.with(paper.rulings().with(frozenItemId, allowed));
        return regrade(paper, after, frozenItemId, attempts.findByQuizIdOrderByStartedAtAscId(quizId), false);
    }

    /**
     * Makes a ruling and marks all attempts by it, in one transaction, with a record of it.
     *
     * @throws NotFound as {@link #preview}
     * @throws Refusal as {@link #preview}
     */
    @ForInstructors
    @Transactional
    public Regraded apply(UUID quizId, UUID frozenItemId, Ruling ruling) {
        regrades.lock(quizId);
        var paper = taught(quizId);
        var allowed = RulingRule.require(paper, frozenItemId, ruling);
        var after = paper.with(paper.rulings().with(frozenItemId, allowed));
        var regraded = regrade(paper, after, frozenItemId, attempts.findLockedAtQuiz(quizId), true);
        var regrade =
                regrades.add(quizId, frozenItemId, allowed, actor.require().id(), clock.instant());
        regraded.moves()
                .forEach(move -> moves.save(new RegradeMove(
                        UUID.randomUUID(), regrade.id(), move.attempt().id(), move.before(), move.after())));
        record(
                regrade,
                regraded,
                allowed instanceof Ruling.AlsoRight ? Audit.Action.ANSWER_ACCEPTED : Audit.Action.ITEM_REGRADED);
        return regraded;
    }

    /**
     * What taking a ruling back would do; nothing changes.
     *
     * @throws NotFound if the person acting does not teach the quiz's class, or it has no such ruling in force
     * @throws Refusal if a later ruling on the same question must be taken back first
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public Regraded previewUndo(UUID quizId, UUID regradeId) {
        var paper = taught(quizId);
        var regrade = regrades.undoable(quizId, regradeId);
        var all = attempts.findByQuizIdOrderByStartedAtAscId(quizId);
        return regrade(paper, without(paper, regrade), regrade.frozenItemId(), all, false);
    }

    /**
     * Takes a ruling back: all attempts are marked as if it had never been made, in one transaction, with a record of it.
     *
     * @throws NotFound as {@link #previewUndo}
     * @throws Refusal as {@link #previewUndo}
     */
    @ForInstructors
    @Transactional
    public Regraded undo(UUID quizId, UUID regradeId) {
        regrades.lock(quizId);
        var paper = taught(quizId);
        var regrade = regrades.undoable(quizId, regradeId);
        var locked = attempts.findLockedAtQuiz(quizId);
        var regraded = regrade(paper, without(paper, regrade), regrade.frozenItemId(), locked, true);
        regrades.undo(regrade, actor.require().id(), clock.instant());
        record(
                regrade,
                regraded,
                regrade.ruling() instanceof Ruling.AlsoRight
                        ? Audit.Action.ACCEPTANCE_WITHDRAWN
                        : Audit.Action.REGRADE_TAKEN_BACK);
        return regraded;
    }

    /** The rulings on a quiz that are in force, in the order they were made. */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<Regrade> inForce(UUID quizId) {
        membership.requireTeaching(quizzes.get(quizId).classId());
        return regrades.ofQuiz(quizId).stream().filter(Regrade::isInForce).toList();
    }

    private QuizPaper taught(UUID quizId) {
        var paper = quizzes.paper(quizId);
        membership.requireTeaching(paper.quiz().classId());
        return paper;
    }

    private QuizPaper without(QuizPaper paper, Regrade regrade) {
        return paper.with(Rulings.of(regrades.ofQuiz(paper.quiz().id()).stream()
                .filter(other -> !other.id().equals(regrade.id()))
                .toList()));
    }

    private Regraded regrade(
            QuizPaper paper, QuizPaper after, UUID frozenItemId, List<Attempt> among, boolean keeping) {
        Map<UUID, List<SavedResponse>> byAttempt = responses
                .findByQuiz(paper.quiz().id())
                .stream()
                .collect(Collectors.groupingBy(SavedResponse::attemptId));
        var before = new ArrayList<AttemptRecord>();
        var marked = new ArrayList<AttemptRecord>();
        for (var attempt : among) {
            var saved = byAttempt.getOrDefault(attempt.id(), List.of());
            before.add(AttemptRecords.record(
                    attempt, saved.stream().map(SavedResponse::toRecord).toList()));
            marked.add(AttemptRecords.record(attempt, marked(after, frozenItemId, attempt, saved, keeping)));
        }
        if (keeping) {
            attempts.toAddUpAtQuiz(paper.quiz().id());
        }
        return new Regraded(Layout.given(paper, frozenItemId), paper, after, before, marked);
    }

    private List<ResponseRecord> marked(
            QuizPaper after, UUID frozenItemId, Attempt attempt, List<SavedResponse> saved, boolean keeping) {
        var records = new ArrayList<ResponseRecord>();
        for (var response : saved) {
            if (!response.frozenItemId().equals(frozenItemId)) {
                records.add(response.toRecord());
                continue;
            }
            records.add(response.toRecord(response.countsBy(after)));
            if (keeping) {
                response.regrade(after);
                if (response.isToForget(after)) {
                    responses.delete(response);
                }
            }
        }
        var answered = saved.stream().map(SavedResponse::frozenItemId).toList();
        for (var blank : UnansweredResponses.missing(attempt, after, answered)) {
            blank.regrade(after);
            records.add(blank.toRecord());
            if (keeping) {
                responses.save(blank);
            }
        }
        return records;
    }

    private void record(Regrade regrade, Regraded regraded, Audit.Action action) {
        audit.record(
                action,
                "quiz " + regrade.quizId() + ", item " + regrade.frozenItemId() + ", "
                        + regraded.moves().size() + " attempts: "
                        + regrade.ruling().say());
    }
}
