package app.lede.attempt;

import app.lede.item.Response;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as a browser sends it: once, or again and again until it knows that it is saved.
 *
 * @param client names one page in one browser, from its loading to its end
 * @param sequence grows with each message of the client; the same number means the same message
 * @param age how long ago the learner gave it, by the browser's own measure; less than nothing counts as nothing
 * @param certainty how sure the learner is, 1 to 3, where the quiz asks for it
 * @param flagged whether the learner wants to come back to the question
 */
public record SentResponse(
        UUID frozenItemId,
        UUID client,
        long sequence,
        Duration age,
        Response response,
        @Nullable Integer certainty,
        boolean flagged) {
    public SentResponse {
        if (certainty != null && (certainty < 1 || certainty > 3)) {
            throw new IllegalArgumentException("How sure you are goes from 1 to 3.");
        }
        age = age.isNegative() ? Duration.ZERO : age;
    }
}
