package app.lede.results;

import app.lede.account.People;
import app.lede.attempt.AttemptRecord;
import app.lede.attempt.Regraded;
import app.lede.attempt.Regrading;
import app.lede.base.ForInstructors;
import app.lede.classroom.Membership;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.quiz.Ruling;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Regrades as an instructor meets them: whose score goes from what to what, and what that does to the class. */
@Service
public class MarkingAnew {
    private final Regrading regrading;
    private final Quizzes quizzes;
    private final Membership membership;
    private final People people;

    MarkingAnew(Regrading regrading, Quizzes quizzes, Membership membership, People people) {
        this.regrading = regrading;
        this.quizzes = quizzes;
        this.membership = membership;
        this.people = people;
    }

    /**
     * What a ruling on a question would do; nothing changes.
     *
     * @throws app.lede.base.NotFound if the person acting does not teach the quiz's class, or it has no such question
     * @throws app.lede.base.Refusal if the ruling cannot be made on this question
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public DryRun preview(UUID quizId, UUID frozenItemId, Ruling ruling) {
        return summed(regrading.preview(quizId, frozenItemId, ruling));
    }

    /**
     * Makes a ruling on a question, for everybody, in one transaction.
     *
     * @throws app.lede.base.NotFound as {@link #preview}
     * @throws app.lede.base.Refusal as {@link #preview}
     */
    @ForInstructors
    @Transactional
    public DryRun apply(UUID quizId, UUID frozenItemId, Ruling ruling) {
        return summed(regrading.apply(quizId, frozenItemId, ruling));
    }

    /**
     * What taking a ruling back would do; nothing changes.
     *
     * @throws app.lede.base.NotFound if the person acting does not teach the quiz's class, or it has no such ruling
     * @throws app.lede.base.Refusal if a later ruling on the same question must be taken back first
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public DryRun previewUndo(UUID quizId, UUID regradeId) {
        return summed(regrading.previewUndo(quizId, regradeId));
    }

    /**
     * Takes a ruling back, in one transaction: marks are as if it had never been made.
     *
     * @throws app.lede.base.NotFound as {@link #previewUndo}
     * @throws app.lede.base.Refusal as {@link #previewUndo}
     */
    @ForInstructors
    @Transactional
    public DryRun undo(UUID quizId, UUID regradeId) {
        return summed(regrading.undo(quizId, regradeId));
    }

    /**
     * A question of a quiz as it counts now, for whoever is to decide about it.
     *
     * @throws app.lede.base.NotFound if the person acting does not teach the quiz's class, or it has no such question
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public QuestionToRegrade question(UUID quizId, UUID frozenItemId) {
        QuizPaper paper = quizzes.paper(quizId);
        membership.requireTeaching(paper.quiz().classId());
        return QuestionToRegrade.of(paper, frozenItemId);
    }

    private DryRun summed(Regraded regraded) {
        return DryRuns.of(
                regraded,
                membership.members(regraded.paper().quiz().classId()),
                people.names(regraded.attempts().stream()
                        .map(AttemptRecord::learnerId)
                        .distinct()
                        .toList()));
    }
}
