package app.lede.statistics;

/**
 * The likelihood of item difficulties given each learner's score, which leaves abilities out: −Σrⱼβⱼ − Σnₖ log γₖ, where
 * rⱼ learners got item j right, nₖ learners have score k and γₖ is the elementary symmetric function of order k of
 * exp(−β).
 *
 * <p>Instead of γₖ this works with the chance to have score k at ability 0, which is γₖ·Π(1 − pⱼ). It is built by adding
 * one item after the other (the summation algorithm, Fischer 1974, Einführung in die Theorie psychologischer Tests, 250),
 * so only positive numbers are added and none is above 1: nothing cancels and nothing overflows. Derivatives come from
 * the same sums run from both ends, all K² second ones in K³ steps.
 *
 * <p>Source of the model: Andersen 1972, The numerical solution of a set of conditional estimation equations, J. R.
 * Statist. Soc. B 34, 42.
 */
final class ConditionalLikelihood {
    private final double[] rights;
    private final double[] learners;
    private final double[] right;
    private final double[] wrong;

    /** {@code before[j][k]}: the chance to have k of the items before j right. */
    private final double[][] before;

    /** {@code after[j][k]}: the derivative of the sum over learners, having k of the items before j right. */
    private final double[][] after;

    private final double value;

    /**
     * @param rights how many got each item right
     * @param learners how many have each score, from 0 to the number of items
     * @param difficulties in logits
     */
    ConditionalLikelihood(double[] rights, double[] learners, double[] difficulties) {
        this.rights = rights.clone();
        this.learners = learners.clone();
        int items = rights.length;
        right = new double[items];
        wrong = new double[items];
        double logAllWrong = 0;
        for (int j = 0; j < items; j++) {
            right[j] = 1 / (1 + Math.exp(difficulties[j]));
            wrong[j] = 1 / (1 + Math.exp(-difficulties[j]));
            logAllWrong += Math.log(wrong[j]);
        }
        before = new double[items + 1][];
        before[0] = new double[items + 1];
        before[0][0] = 1;
        for (int j = 0; j < items; j++) {
            before[j + 1] = withItem(before[j], j);
        }
        after = new double[items + 1][items + 2];
        double sum = 0;
        for (int k = 0; k <= items; k++) {
            double chance = before[items][k];
            if (learners[k] > 0) {
                after[items][k] = learners[k] / chance;
                sum -= learners[k] * (Math.log(chance) - logAllWrong);
            }
        }
        for (int j = items - 1; j >= 0; j--) {
            for (int k = 0; k <= items; k++) {
                after[j][k] = wrong[j] * after[j + 1][k] + right[j] * after[j + 1][k + 1];
            }
        }
        for (int j = 0; j < items; j++) {
            sum -= rights[j] * difficulties[j];
        }
        value = sum;
    }

    /** The logarithm of the likelihood. */
    double value() {
        return value;
    }

    /** Its slope for each difficulty: how many are expected to get the item right, less how many did. */
    double[] slope() {
        var slope = new double[right.length];
        for (int j = 0; j < slope.length; j++) {
            slope[j] = expected(before[j], j) - rights[j];
        }
        return slope;
    }

    /**
     * The information, minus the second derivatives: the covariances of right answers to two items among learners of one
     * score, added up over scores. Its rows add up to 0, as difficulties are fixed only up to a common number.
     */
    double[][] information() {
        int items = right.length;
        var information = new double[items][items];
        var chances = chancesByScore();
        for (int i = 0; i < items; i++) {
            information[i][i] = expected(before[i], i);
            var both = shifted(before[i], right[i]);
            for (int j = i + 1; j < items; j++) {
                information[i][j] = expected(both, j);
                both = withItem(both, j);
            }
        }
        for (int i = 0; i < items; i++) {
            for (int j = i; j < items; j++) {
                for (int k = 0; k <= items; k++) {
                    information[i][j] -= learners[k] * chances[i][k] * chances[j][k];
                }
                information[j][i] = information[i][j];
            }
        }
        return information;
    }

    /** {@code [j][k]}: the chance to get item j right with score k. */
    private double[][] chancesByScore() {
        int items = right.length;
        var chances = new double[items][items + 1];
        for (int j = 0; j < items; j++) {
            var others = new double[items + 1];
            others[0] = 1;
            for (int i = 0; i < items; i++) {
                others = i == j ? others : withItem(others, i);
            }
            for (int k = 1; k <= items; k++) {
                chances[j][k] = learners[k] > 0 ? right[j] * others[k - 1] / before[items][k] : 0;
            }
        }
        return chances;
    }

    /** How many learners are expected to get item j right, where {@code soFar} tells the items before it. */
    private double expected(double[] soFar, int j) {
        double sum = 0;
        for (int k = 0; k < soFar.length; k++) {
            sum += soFar[k] * after[j + 1][k + 1];
        }
        return right[j] * sum;
    }

    private double[] withItem(double[] chances, int j) {
        var more = new double[chances.length];
        for (int k = 0; k < chances.length; k++) {
            more[k] = wrong[j] * chances[k] + (k == 0 ? 0 : right[j] * chances[k - 1]);
        }
        return more;
    }

    private static double[] shifted(double[] chances, double factor) {
        var shifted = new double[chances.length];
        for (int k = 1; k < chances.length; k++) {
            shifted[k] = factor * chances[k - 1];
        }
        return shifted;
    }
}
