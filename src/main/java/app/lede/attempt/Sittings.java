package app.lede.attempt;

import app.lede.base.CurrentActor;
import app.lede.base.ForLearners;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.classroom.Accommodations;
import app.lede.classroom.Membership;
import app.lede.item.Response;
import app.lede.quiz.ArticleAccess;
import app.lede.quiz.Quiz;
import app.lede.quiz.Quizzes;
import app.lede.quiz.TakingRules;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking a quiz. What it hands out holds no keys; what it says is saved is committed. That an attempt has ended at its
 * deadline is kept, though whoever asked is refused.
 */
@Service
@ForLearners
@Transactional(noRollbackFor = Ended.class)
public class Sittings {
    private final Attempts attempts;
    private final SavedResponses responses;
    private final RunningAttempts running;
    private final Deadlines deadlines;
    private final Quizzes quizzes;
    private final Briefs briefs;
    private final Membership membership;
    private final Accommodations accommodations;
    private final CurrentActor actor;
    private final Clock clock;

    Sittings(
            Attempts attempts,
            SavedResponses responses,
            RunningAttempts running,
            Deadlines deadlines,
            Quizzes quizzes,
            Briefs briefs,
            Membership membership,
            Accommodations accommodations,
            CurrentActor actor,
            Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.running = running;
        this.deadlines = deadlines;
        this.quizzes = quizzes;
        this.briefs = briefs;
        this.membership = membership;
        this.accommodations = accommodations;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * What is to be known before a quiz.
     *
     * @throws NotFound if the person acting is not a learner in its class
     */
    @ForLearners
    public CoverPage cover(UUID quizId) {
        var quiz = learned(quizId);
        var now = clock.instant();
        var mine = this.attempts.findByQuizIdAndLearnerIdOrderByNumber(
                quizId, actor.require().id());
        mine.forEach(attempt -> running.closeIfOverdue(attempt, quiz));
        var saved = responses.findByAttemptIdIn(mine.stream().map(Attempt::id).toList()).stream()
                .collect(Collectors.groupingBy(SavedResponse::attemptId));
        var attempts = mine.stream()
                .map(attempt -> briefs.of(attempt, quiz, saved.getOrDefault(attempt.id(), List.of()), List.of(), now))
                .toList();
        var cover = new CoverPage(quiz, quiz.state(now), attempts, openUntil(mine, quiz), accommodations.mine(), null);
        if (!cover.mayStart() || quiz.rules().article() != ArticleAccess.BEFORE_ONLY) {
            return cover;
        }
        var article = quizzes.paper(quizId).article();
        return article.hasText() ? cover.withArticle(article) : cover;
    }

    /** The open attempt as it stands, at the question the learner was at last. */
    @ForLearners
    public Sitting view(UUID attemptId) {
        return sitting(running.require(attemptId));
    }

    /** The attempt the learner has open at a quiz, as {@link #view}; nothing if there is none to go on with. */
    @ForLearners
    public Optional<Sitting> goingOn(UUID quizId) {
        return running.at(quizId).map(this::sitting);
    }

    private Sitting sitting(RunningAttempts.Running found) {
        var attempt = found.attempt();
        var paper = found.paper();
        var saved = responses.findByAttemptId(attempt.id()).stream()
                .collect(Collectors.toMap(SavedResponse::frozenItemId, Function.identity()));
        var questions = found.layout().stream()
                .map(placed -> question(placed, saved.get(placed.frozen().id()), found.rules()))
                .toList();
        return new Sitting(
                attempt.id(),
                paper.quiz(),
                questions,
                Place.of(found, saved.values()),
                paper.quiz().rules().article() == ArticleAccess.ALWAYS
                                && paper.article().hasText()
                        ? paper.article()
                        : null,
                found.deadline().at(),
                clock.instant(),
                accommodations.mine().readAloud());
    }

    /**
     * Saves a response; when this returns, it is committed. The same response may be sent again.
     *
     * @throws Ended if the attempt is over
     * @throws Refusal if the item is settled, or left behind in a quiz that only goes forward
     */
    @ForLearners
    public Saved answer(UUID attemptId, UUID frozenItemId, Response response) {
        var found = running.require(attemptId);
        var placed = found.answerable(frozenItemId);
        var now = clock.instant();
        var before = responses.findByAttemptIdAndFrozenItemId(attemptId, frozenItemId);
        int tries = before.map(saved -> saved.triesBefore(response)).orElse(0);
        var marks = found.mark(placed, response, null, tries);
        before.ifPresent(saved -> saved.change(response, marks, now));
        return before.orElseGet(() -> responses.save(
                        new SavedResponse(UUID.randomUUID(), attemptId, frozenItemId, response, marks, now)))
                .receipt();
    }

    /**
     * Settles an item and says what was right; or, where the quiz lets learners try again and the answer is not right,
     * says so and leaves it open. Asking again about the same answer says the same.
     *
     * @throws Refusal if the item has no answer, or the quiz gives its feedback later
     */
    @ForLearners
    public ItemFeedback check(UUID attemptId, UUID frozenItemId) {
        var found = running.require(attemptId);
        var paper = found.paper();
        if (!FeedbackRule.isDueOnItems(paper.quiz())) {
            throw new Refusal("This quiz says what was right later: go on to the next question.");
        }
        var placed = found.question(frozenItemId);
        var saved = responses
                .findByAttemptIdAndFrozenItemId(attemptId, frozenItemId)
                .orElseThrow(() -> new Refusal("Answer the question first, or go on to the next one."));
        int triesLeft = found.rules().tries() - saved.tries() - (saved.isTried() ? 0 : 1);
        if (!saved.isSettled() && saved.outcome() != OutcomeKind.RIGHT && triesLeft > 0) {
            saved.tryAgain();
            return ItemFeedback.tryAgain(placed.number(), placed.frozen(), saved, triesLeft);
        }
        saved.settle(clock.instant());
        return ItemFeedback.of(
                placed.number(), placed.frozen(), saved, found.rules().shows());
    }

    /**
     * Remembers where the learner is.
     *
     * @param position index of a question, from 0; what lies outside counts as the nearest
     * @throws Refusal if the learner has left it behind in a quiz that only goes forward
     */
    @ForLearners
    public void move(UUID attemptId, int position) {
        var found = running.require(attemptId);
        int last = found.layout().size() - 1;
        int nearest = Math.clamp(position, 0, Math.max(0, last));
        if (found.rules().isForwardOnly()) {
            found.attempt().moveForwardTo(nearest);
        } else {
            found.attempt().moveTo(nearest, clock.instant());
        }
    }

    /** The numbers of the questions that have no answer yet, in the attempt's order. */
    @ForLearners
    public List<Integer> blanks(UUID attemptId) {
        return view(attemptId).blanks();
    }

    /** Hands the attempt in. Doing it twice, or after the closing time has ended the attempt, changes nothing. */
    @ForLearners
    public void submit(UUID attemptId) {
        var attempt = running.locked(attemptId);
        var quiz = quizzes.get(attempt.quizId());
        running.closeIfOverdue(attempt, quiz);
        attempt.submit(deadlines.of(attempt, quiz).latest(clock.instant()));
    }

    private static Question question(Layout.Placed placed, @Nullable SavedResponse saved, TakingRules rules) {
        return new Question(
                placed.frozen().id(),
                placed.number(),
                placed.prompt(),
                saved == null ? new Response.Blank() : saved.response(),
                saved == null ? null : saved.savedAt(),
                saved == null ? null : saved.certainty(),
                saved != null && saved.isFlagged(),
                saved == null ? null : told(placed, saved, rules));
    }

    private static @Nullable ItemFeedback told(Layout.Placed placed, SavedResponse saved, TakingRules rules) {
        if (saved.isSettled()) {
            return ItemFeedback.of(placed.number(), placed.frozen(), saved, rules.shows());
        }
        return saved.isTried()
                ? ItemFeedback.tryAgain(placed.number(), placed.frozen(), saved, rules.tries() - saved.tries())
                : null;
    }

    private @Nullable Instant openUntil(List<Attempt> mine, Quiz quiz) {
        return mine.stream()
                .filter(attempt -> !attempt.state().isFinished())
                .findFirst()
                .map(attempt -> deadlines.of(attempt, quiz).at())
                .orElse(null);
    }

    private Quiz learned(UUID quizId) {
        var quiz = quizzes.get(quizId);
        membership.requireLearning(quiz.classId());
        return quiz;
    }
}
