package app.lede.attempt;

import app.lede.writing.FrozenItem;
import org.jspecify.annotations.Nullable;

/**
 * How a learner did on a question they were asked.
 *
 * @param frozen the question as it counts, with its key
 * @param share of what was asked that was right, 0 to 1, whatever it is worth
 * @param certainty how sure the learner said they were, 1 to 3; null: not said
 * @param wrongTries how often it was answered wrong before
 */
public record ToldAnswer(
        FrozenItem frozen,
        OutcomeKind outcome,
        double share,
        @Nullable Integer certainty,
        int wrongTries) {}
