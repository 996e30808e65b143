package app.lede.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * Abilities for given difficulties. With pᵢ the chance to get item i right and qᵢ = 1 − pᵢ, the information is I = Σpq and
 * the standard error of either estimate 1/√I.
 *
 * <p>Source: Warm 1989, Weighted likelihood estimation of ability in item response theory, Psychometrika 54, 427.
 */
final class Abilities {
    /** Beyond the hardest and the easiest item by this much, in logits, no estimate lies. */
    private static final double MARGIN = 40;

    private static final int HALVINGS = 200;

    private final double[] difficulties;

    Abilities(double[] difficulties) {
        this.difficulties = difficulties.clone();
    }

    /** Where Σp = score: maximum likelihood. NaN for no score and a full score, for which it is infinite. */
    double likeliest(int score) {
        return score <= 0 || score >= difficulties.length
                ? Double.NaN
                : root(ability -> score - sums(ability).expected());
    }

    /** Where score − Σp + Σpq(q − p)/(2I) = 0: weighted likelihood, finite for every score. */
    double weighted(int score) {
        return root(ability -> {
            var sums = sums(ability);
            return score - sums.expected() + sums.third() / (2 * sums.information());
        });
    }

    /** 1/√I, in logits. */
    double standardError(double ability) {
        return 1 / Math.sqrt(sums(ability).information());
    }

    private record Sums(double expected, double information, double third) {}

    private Sums sums(double ability) {
        double expected = 0;
        double information = 0;
        double third = 0;
        for (double difficulty : difficulties) {
            double right = 1 / (1 + Math.exp(difficulty - ability));
            double wrong = 1 / (1 + Math.exp(ability - difficulty));
            expected += right;
            information += right * wrong;
            third += right * wrong * (wrong - right);
        }
        return new Sums(expected, information, third);
    }

    /** Halves the interval in which a falling function crosses zero until nothing is left between its ends. */
    private double root(DoubleUnaryOperator falling) {
        double low = -MARGIN;
        double high = MARGIN;
        for (double difficulty : difficulties) {
            low = Math.min(low, difficulty - MARGIN);
            high = Math.max(high, difficulty + MARGIN);
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
