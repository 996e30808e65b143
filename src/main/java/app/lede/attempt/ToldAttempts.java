package app.lede.attempt;

import app.lede.base.CurrentActor;
import app.lede.base.ForLearners;
import app.lede.item.Certainty;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizPaper;
import app.lede.quiz.Quizzes;
import app.lede.quiz.TakingRules;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The attempts of the person acting of which they may be told which answers were right, in classes they are still in:
 * what reviews are fed from. Feedback on them is due, and their quiz tells right from wrong.
 */
@Service
@Transactional(readOnly = true)
public class ToldAttempts {
    private final Attempts attempts;
    private final SavedResponses responses;
    private final Quizzes quizzes;
    private final CurrentActor actor;
    private final Clock clock;

    ToldAttempts(Attempts attempts, SavedResponses responses, Quizzes quizzes, CurrentActor actor, Clock clock) {
        this.attempts = attempts;
        this.responses = responses;
        this.quizzes = quizzes;
        this.actor = actor;
        this.clock = clock;
    }

    /** Which attempts these are, and how each stands. */
    @ForLearners
    public Map<UUID, ToldMark> marks() {
        var learnerId = actor.require().id();
        var visible = visible();
        var now = clock.instant();
        var sums = responses.versions(learnerId).stream()
                .collect(Collectors.toMap(SavedResponses.Versions::attemptId, Function.identity()));
        var marks = new HashMap<UUID, ToldMark>();
        for (var attempt : attempts.findFinished(learnerId)) {
            var quiz = visible.get(attempt.quizId());
            if (quiz != null && isTold(attempt.state(), quiz, now)) {
                var sum = sums.get(attempt.id());
                marks.put(
                        attempt.id(),
                        new ToldMark(
                                quiz.classId(),
                                attempt.at().toEpochMilli() + "/" + quiz.points()
                                        + (sum == null ? "" : "/" + sum.responses() + "/" + sum.versions())));
            }
        }
        return Map.copyOf(marks);
    }

    /** Those of the attempts given that are among these. */
    @ForLearners
    public List<ToldAttempt> of(Collection<UUID> attemptIds) {
        var learnerId = actor.require().id();
        var now = clock.instant();
        var mine = attempts.findByIdIn(attemptIds).stream()
                .filter(attempt -> attempt.belongsTo(learnerId))
                .toList();
        var papers = quizzes.papersForLearner(mine.stream().map(Attempt::quizId).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(paper -> paper.quiz().id(), Function.identity()));
        var saved = responses.findByAttemptIdIn(mine.stream().map(Attempt::id).toList()).stream()
                .collect(Collectors.groupingBy(SavedResponse::attemptId));
        return mine.stream()
                .flatMap(attempt -> Optional.ofNullable(papers.get(attempt.quizId())).stream()
                        .filter(paper -> isTold(attempt.state(), paper.quiz(), now))
                        .map(paper -> told(attempt, paper, saved.getOrDefault(attempt.id(), List.of()))))
                .toList();
    }

    private Map<UUID, Quiz> visible() {
        return quizzes.forLearner().stream().collect(Collectors.toMap(Quiz::id, Function.identity()));
    }

    private static boolean isTold(AttemptState state, Quiz quiz, Instant now) {
        return FeedbackRule.isDue(quiz, state, now) && quiz.rules().shows().rightOrWrong();
    }

    private static ToldAttempt told(Attempt attempt, QuizPaper paper, List<SavedResponse> saved) {
        var byItem = saved.stream().collect(Collectors.toMap(SavedResponse::frozenItemId, Function.identity()));
        var finishedAt = attempt.finishedAt();
        return new ToldAttempt(
                attempt.id(),
                paper,
                finishedAt == null ? attempt.startedAt() : finishedAt,
                Layout.drawn(paper, attempt.seed()).stream()
                        .map(frozen -> {
                            var response = byItem.get(frozen.id());
                            return response == null
                                    ? new ToldAnswer(frozen, OutcomeKind.UNANSWERED, 0, null, 0)
                                    : new ToldAnswer(
                                            frozen,
                                            response.outcome(),
                                            share(response, paper.quiz().rules()),
                                            response.certainty(),
                                            response.triesBefore(response.response()));
                        })
                        .toList());
    }

    /** The credit without what certainty and earlier tries made of it. */
    private static double share(SavedResponse response, TakingRules rules) {
        return switch (response.outcome()) {
            case RIGHT -> 1;
            case WRONG, UNANSWERED -> 0;
            case PARTIAL -> {
                double credit = rules.certainty()
                        ? response.credit() * Certainty.FULL / level(response.certainty())
                        : response.credit() + rules.penalty() * response.triesBefore(response.response());
                yield Math.clamp(credit, 0, 1);
            }
        };
    }

    private static int level(@Nullable Integer certainty) {
        return certainty == null ? Certainty.LOW.right() : certainty;
    }
}
