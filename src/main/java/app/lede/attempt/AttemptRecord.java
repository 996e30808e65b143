package app.lede.attempt;

import app.lede.quiz.QuizPaper;
import app.lede.quiz.TakingRules;
import app.lede.writing.FrozenItem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sitting with all its saved responses, for score sheets and progress.
 *
 * @param number 1 for the learner's first attempt at this quiz
 * @param seed decides which questions are drawn
 */
public record AttemptRecord(
        UUID id,
        UUID quizId,
        UUID learnerId,
        int number,
        long seed,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<ResponseRecord> responses) {
    public AttemptRecord {
        responses = List.copyOf(responses);
    }

    /** What it is worth by a paper: never below 0, whatever was taken off for wrong answers. */
    public Score score(QuizPaper paper) {
        return Briefs.score(
                paper,
                seed,
                responses.stream().collect(Collectors.toMap(ResponseRecord::frozenItemId, ResponseRecord::credit)));
    }

    /**
     * The items this attempt asks, of all that its quiz may ask.
     *
     * @param items all items of the quiz, in their order
     */
    public List<FrozenItem> asked(List<FrozenItem> items, TakingRules rules) {
        return Layout.drawn(items, rules, seed);
    }
}
