package app.lede.attempt;

import app.lede.item.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt for a demonstration class.
 *
 * @param seed of the order of questions and options
 * @param finishedAt null: it is still open
 * @param responses by the id of the frozen item; what is missing stays unanswered
 */
public record ImportedAttempt(
        UUID quizId,
        UUID learnerId,
        long seed,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Map<UUID, Given> responses) {
    public ImportedAttempt {
        responses = Map.copyOf(responses);
    }

    Instant lastSavedAt() {
        return responses.values().stream()
                .map(Given::savedAt)
                .max(Comparator.naturalOrder())
                .orElse(startedAt);
    }

    /** A response and when it was saved. */
    public record Given(Response response, Instant savedAt) {}
}
