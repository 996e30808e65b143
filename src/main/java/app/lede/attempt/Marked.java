package app.lede.attempt;

import app.lede.item.Certainty;
import app.lede.item.Outcome;
import app.lede.quiz.TakingRules;
import org.jspecify.annotations.Nullable;

/**
 * What a response is worth by the rules of its quiz. Pure.
 *
 * @param credit share of the item's marks, -2 to 1; below 0 where wrong answers cost something. The score of a whole
 *     attempt is never below 0.
 */
public record Marked(OutcomeKind outcome, double credit) {

    /**
     * Marks an outcome.
     *
     * <ul>
     *   <li>With certainty the credit is that of {@link Certainty}; who does not say counts as least certain.
     *   <li>Else a wrong answer earns {@code -penalty}, once, however often it was tried; what is right, or right in
     *       part, after {@code wrongTries} wrong answers loses the penalty for each of these, down to 0.
     *   <li>No answer earns 0.
     * </ul>
     *
     * @param certainty 1 to 3; null: not said
     * @param wrongTries how often the item was answered wrong before, 0 or more
     */
    public static Marked of(TakingRules rules, Outcome outcome, @Nullable Integer certainty, int wrongTries) {
        double credit = rules.certainty()
                ? level(certainty).credit(outcome)
                : switch (outcome) {
                    case Outcome.Right _, Outcome.Partial _ ->
                        Math.max(0, outcome.credit() - rules.penalty() * wrongTries);
                    case Outcome.Wrong _ -> 0 - rules.penalty();
                    case Outcome.Unanswered _ -> 0;
                };
        return new Marked(OutcomeKind.of(outcome), credit);
    }

    private static Certainty level(@Nullable Integer certainty) {
        if (certainty == null) {
            return Certainty.LOW;
        }
        for (var level : Certainty.values()) {
            if (level.right() == certainty) {
                return level;
            }
        }
        throw new IllegalArgumentException("certainty is 1 to 3, not " + certainty);
    }
}
