package app.lede.attempt;

import app.lede.quiz.Quiz;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a learner's own attempts, in brief. What it shows never runs ahead of feedback.
 *
 * @param answered how many questions have an answer
 * @param score absent until feedback on the attempt is due
 */
public record MyAttempt(
        UUID id,
        Quiz quiz,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int answered,
        @Nullable Score score) {

    public boolean isFeedbackDue() {
        return score != null;
    }
}
