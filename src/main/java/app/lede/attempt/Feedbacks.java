package app.lede.attempt;

import app.lede.base.CurrentActor;
import app.lede.base.ForLearners;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.quiz.ArticleAccess;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.QuizState;
import app.lede.quiz.Quizzes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What learners are told about their attempts, when it is due and not before. */
@Service
public class Feedbacks {
    private final Attempts attempts;
    private final SavedResponses responses;
    private final Quizzes quizzes;
    private final Deadlines deadlines;
    private final RemarksOfAttempts remarks;
    private final MarkedAnewNotes markedAnew;
    private final CurrentActor actor;
    private final Clock clock;

    Feedbacks(
            Attempts attempts,
            SavedResponses responses,
            Quizzes quizzes,
            Deadlines deadlines,
            RemarksOfAttempts remarks,
            MarkedAnewNotes markedAnew,
            CurrentActor actor,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.quizzes = quizzes;
        this.deadlines = deadlines;
        this.remarks = remarks;
        this.markedAnew = markedAnew;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * The feedback on an attempt of the person acting.
     *
     * @throws NotFound if it is not theirs
     * @throws Refusal while the attempt is open
     */
    @ForLearners
    @Transactional(readOnly = true)
    public Feedback of(UUID attemptId) {
        var attempt = attempts.findById(attemptId)
                .filter(found -> found.belongsTo(actor.require().id()))
                .orElseThrow(() -> new NotFound("There is no such attempt among yours."));
        var paper = quizzes.paper(attempt.quizId());
        var now = clock.instant();
        boolean overdue = deadlines.of(attempt, paper.quiz()).isOver(now);
        var state = !attempt.state().isFinished() && overdue ? AttemptState.CLOSED : attempt.state();
        if (!state.isFinished()) {
            throw new Refusal("This attempt is still open: hand it in first, then you will see how it went.");
        }
        var saved = responses.findByAttemptId(attemptId);
        return FeedbackRule.isDue(paper.quiz(), state, now)
                ? due(attempt, state, paper, saved, now)
                : new Feedback.HandedIn(attemptId, paper.quiz(), Briefs.answered(saved));
    }

    private Feedback due(Attempt attempt, AttemptState state, QuizPaper paper, List<SavedResponse> saved, Instant now) {
        var rules = paper.quiz().rules();
        var byItem = saved.stream().collect(Collectors.toMap(SavedResponse::frozenItemId, Function.identity()));
        var items = Layout.of(paper, attempt.seed()).stream()
                .map(placed -> ItemFeedback.of(
                        placed.number(),
                        placed.frozen(),
                        byItem.get(placed.frozen().id()),
                        rules.shows()))
                .toList();
        return new Feedback.Due(
                attempt.id(),
                paper.quiz(),
                attempt.number(),
                state == AttemptState.CLOSED,
                rules.shows().score() ? Briefs.score(paper, attempt.seed(), saved) : null,
                items,
                (rules.shows().evidence() || rules.article() != ArticleAccess.NEVER)
                                && paper.article().hasText()
                        ? paper.article()
                        : null,
                remarks.of(attempt.id(), saved),
                rulings(paper),
                markedAnew.of(attempt, paper),
                mayTryAgain(attempt, paper, now));
    }

    private static Map<UUID, String> rulings(QuizPaper paper) {
        var words = new HashMap<UUID, String>();
        paper.rulings().byItem().forEach((id, rulings) -> rulings.told().ifPresent(told -> words.put(id, told)));
        return words;
    }

    private boolean mayTryAgain(Attempt attempt, QuizPaper paper, Instant now) {
        int allowed = paper.quiz().attemptsAllowed();
        return paper.quiz().state(now) == QuizState.OPEN
                && (allowed == 0
                        || attempts.findByQuizIdAndLearnerIdOrderByNumber(attempt.quizId(), attempt.learnerId())
                                        .size()
                                < allowed);
    }
}
