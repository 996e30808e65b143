package app.lede.attempt;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sitting with all its saved responses, for score sheets and progress.
 *
 * @param number 1 for the learner's first attempt at this quiz
 */
public record AttemptRecord(
        UUID id,
        UUID quizId,
        UUID learnerId,
        int number,
        AttemptState state,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<ResponseRecord> responses) {
    public AttemptRecord {
        responses = List.copyOf(responses);
    }
}
