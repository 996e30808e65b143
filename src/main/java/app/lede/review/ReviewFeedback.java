package app.lede.review;

import app.lede.attempt.OutcomeKind;
import app.lede.base.text.Attribution;
import app.lede.base.text.Evidence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a learner is told of an answer in a review, at once.
 *
 * @param given what was given, in words; empty when blank
 * @param key the right answer, in words
 * @param rationale may be empty; it and the evidence are told where the quiz told them
 * @param dueAt when the fact is asked again
 * @param days in how many days that is; 0: still today
 */
public record ReviewFeedback(
        OutcomeKind outcome,
        String given,
        String key,
        String rationale,
        @Nullable Evidence evidence,
        @Nullable Attribution attribution,
        Instant dueAt,
        long days) {

    /** When the fact comes again, as a person says it. */
    public String again() {
        if (days == 0) {
            return "You will be asked again today, in a few minutes.";
        }
        return days == 1 ? "You will be asked again tomorrow." : "You will be asked again in " + days + " days.";
    }
}
