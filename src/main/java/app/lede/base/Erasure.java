package app.lede.base;

import java.time.Instant;
import java.util.UUID;

/**
 * That what is kept about a person is to be removed.
 *
 * @param heir whose sets, articles and classes become those that nobody else teaches
 * @param at now
 */
public record Erasure(UUID personId, Extent extent, UUID heir, Instant at) {
    /** How much goes. */
    public enum Extent {
        /** Whatever names the person; scores stay under a number. */
        PSEUDONYMISE,
        /** Every row of the person, so that scores and statistics change. */
        ERASE
    }

    /** What stands in place of words that may have named somebody. */
    public static final String REMOVED = "(removed)";

    public boolean isWhole() {
        return extent == Extent.ERASE;
    }
}
