package app.lede.attempt;

import app.lede.quiz.QuizPaper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An attempt of which the learner may be told which answers were right. It holds keys: it is not for screens.
 *
 * @param answers one for each question it asked
 */
public record ToldAttempt(UUID id, QuizPaper paper, Instant finishedAt, List<ToldAnswer> answers) {
    public ToldAttempt {
        answers = List.copyOf(answers);
    }
}
