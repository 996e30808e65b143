package app.lede.attempt;

import app.lede.quiz.Quiz;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of a learner's own attempts, in brief. What it shows never runs ahead of feedback.
 *
 * @param answered how many questions have an answer
 * @param isFeedbackDue whether the learner may see what the quiz tells of it
 * @param score absent until feedback on the attempt is due, and where the quiz does not tell it
 * @param markedAnew what an instructor has changed for everybody since, oldest first; empty until feedback is due
 */
public record MyAttempt(
        UUID id,
        Quiz quiz,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int answered,
        boolean isFeedbackDue,
        @Nullable Score score,
        List<MarkedAnew> markedAnew) {
    public MyAttempt {
        markedAnew = List.copyOf(markedAnew);
    }
}
