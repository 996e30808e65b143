package app.lede.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Rasch model: P(right) = 1/(1 + exp(difficulty − ability)), in logits, for items marked 0 or 1.
 *
 * <p>Difficulties are estimated by conditional maximum likelihood, as in eRm::RM, and centred on zero; see {@link
 * ConditionalLikelihood}. Abilities follow from them; see {@link Abilities}.
 */
public sealed interface Rasch {

    /** Estimates that exist.
     *
     * @param items for each item of the sheet its place on the scale, or why it has none
     * @param scores for each score from 0 to the number of placed items, who reached it and how able that is
     */
    record Estimated(List<RaschItem> items, List<RaschScore> scores) implements Rasch {
        public Estimated {
            items = List.copyOf(items);
            scores = List.copyOf(scores);
        }
    }

    /** Estimates that do not exist.
     *
     * @param why in a sentence
     */
    record NotEstimated(String why) implements Rasch {}

    /** Estimates from all items that can be placed. */
    static Rasch of(AnswerSheet sheet) {
        return RaschEstimation.of(sheet);
    }

    /** The difficulty of an item in logits, null if it has none. */
    default @Nullable Double difficulty(int item) {
        return switch (this) {
            case Estimated estimated -> estimated.items().get(item).difficulty();
            case NotEstimated none -> null;
        };
    }

    /** The standard error of the difficulty in logits, null if there is none. */
    default @Nullable Double standardError(int item) {
        return switch (this) {
            case Estimated estimated -> estimated.items().get(item).standardError();
            case NotEstimated none -> null;
        };
    }
}
