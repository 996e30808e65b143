package app.lede.attempt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting and what it comes to.
 *
 * @param number 1 for the learner's first attempt at this quiz
 * @param points the sum of credit times points, 0 or more; told only once the attempt has ended, else 0
 * @param answered to how many questions something was given; told only while the attempt runs, else 0
 */
public record AttemptTotal(
        UUID id,
        UUID quizId,
        UUID learnerId,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        double points,
        int answered) {}
