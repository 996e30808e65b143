package app.lede.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Where the conditional likelihood is greatest.
 *
 * @param difficulties in logits, centred on zero
 * @param standardErrors of the centred difficulties: roots of the diagonal of the information's generalised inverse
 */
record Peak(double[] difficulties, double[] standardErrors) {

    private static final int STEPS = 100;
    private static final double EXACT = 1e-11;

    /**
     * Newton's steps from the logarithms of the odds, halved where they would lead downhill.
     *
     * @param rights how many got each item right, neither nobody nor everybody
     * @param counts how many learners have each score, none of them 0 or full
     * @return null if the steps do not settle
     */
    static @Nullable Peak find(double[] rights, double[] counts) {
        int items = rights.length;
        double of = 0;
        for (double count : counts) {
            of += count;
        }
        var difficulties = new double[items];
        for (int i = 0; i < items; i++) {
            difficulties[i] = Math.log((of - rights[i]) / rights[i]);
        }
        centre(difficulties);
        var here = new ConditionalLikelihood(rights, counts, difficulties);
        for (int step = 0; step < STEPS; step++) {
            var covariance = Positive.inverse(fixed(here.information()));
            if (covariance == null || !Double.isFinite(here.value())) {
                return null;
            }
            var move = times(covariance, here.slope());
            double longest = 0;
            for (double part : move) {
                longest = Math.max(longest, Math.abs(part));
            }
            if (longest < EXACT) {
                return new Peak(difficulties, standardErrors(covariance));
            }
            double factor = 1;
            var next = here;
            double[] there;
            do {
                there = difficulties.clone();
                for (int i = 0; i < items; i++) {
                    there[i] += factor * move[i];
                }
                centre(there);
                next = new ConditionalLikelihood(rights, counts, there);
                factor /= 2;
            } while (!(next.value() >= here.value() - Math.abs(here.value()) * EXACT) && factor > EXACT);
            difficulties = there;
            here = next;
        }
        return null;
    }

    private static void centre(double[] difficulties) {
        double mean = Spread.mean(difficulties);
        for (int i = 0; i < difficulties.length; i++) {
            difficulties[i] -= mean;
        }
    }

    /** Adds 1/K to every place: difficulties that are centred keep their information, and the inverse exists. */
    private static double[][] fixed(double[][] information) {
        for (var row : information) {
            for (int j = 0; j < row.length; j++) {
                row[j] += 1.0 / row.length;
            }
        }
        return information;
    }

    /** The inverse has 1/K too much everywhere, as what was added is its own inverse. */
    private static double[] standardErrors(double[][] covariance) {
        var errors = new double[covariance.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.sqrt(covariance[i][i] - 1.0 / errors.length);
        }
        return errors;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        var product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < product.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
