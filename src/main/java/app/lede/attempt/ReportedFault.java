package app.lede.attempt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a learner says is wrong with a question.
 *
 * @param frozenItemId the id of the {@link app.lede.writing.FrozenItem}
 * @param note in the learner's words, 1 to {@value Faults#LONGEST_NOTE} characters
 * @param dealtWithAt when the instructor was done with it; null: it waits
 */
public record ReportedFault(
        UUID id,
        UUID frozenItemId,
        UUID learnerId,
        String note,
        Instant reportedAt,
        @Nullable Instant dealtWithAt) {

    public boolean isDealtWith() {
        return dealtWithAt != null;
    }
}
