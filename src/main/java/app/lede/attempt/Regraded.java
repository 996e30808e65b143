package app.lede.attempt;

import java.util.UUID;

/**
 * A response whose marks change.
 *
 * @param number of the attempt, 1 for the learner's first
 * @param given as it was typed
 * @param before share of the item's marks so far, -2 to 1
 * @param after the share from now on
 */
public record Regraded(UUID attemptId, UUID learnerId, int number, String given, double before, double after) {}
