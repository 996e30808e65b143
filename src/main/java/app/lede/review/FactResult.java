package app.lede.review;

import app.lede.attempt.OutcomeKind;
import java.time.Instant;

/**
 * A fact and how the learner did on it when it was last asked.
 *
 * @param statement the fact as one sentence
 * @param outcome the worst of the attempt that asked last, where it asked more than once
 * @param askedAt when that attempt ended
 */
public record FactResult(String statement, OutcomeKind outcome, Instant askedAt) {
    public boolean isRight() {
        return outcome == OutcomeKind.RIGHT;
    }
}
