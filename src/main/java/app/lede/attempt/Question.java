package app.lede.attempt;

import app.lede.item.Prompt;
import app.lede.item.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as the learner who is answering sees it. It holds no key, unless the item is settled.
 *
 * @param frozenItemId names the question to {@link Sittings}
 * @param number from 1, in the order of this attempt
 * @param given what is saved; blank if nothing is
 * @param savedAt when it was saved, if anything is
 * @param certainty how sure the learner said they were, 1 to 3
 * @param flagged whether the learner wants to come back to it
 * @param feedback what was right, once the learner has checked the item; or only that the answer is not right, while it
 *     {@linkplain ItemFeedback#mayTryAgain() may be tried again}
 */
public record Question(
        UUID frozenItemId,
        int number,
        Prompt prompt,
        Response given,
        @Nullable Instant savedAt,
        @Nullable Integer certainty,
        boolean flagged,
        @Nullable ItemFeedback feedback) {

    /** Whether the learner has been told what is right, so that the answer stays as it is. */
    public boolean isSettled() {
        return feedback != null && !feedback.mayTryAgain();
    }

    public boolean isAnswered() {
        return !given.isBlank();
    }
}
