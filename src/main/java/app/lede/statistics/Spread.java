package app.lede.statistics;

import java.util.Arrays;

/**
 * Means, variances and moments of a list of numbers. Every function gives NaN where its figure is undefined: too few
 * numbers, or no variance where one is divided by.
 */
final class Spread {
    /** Marks are thirds and tenths at the finest: less than this apart, they differ by the noise of binary fractions. */
    static final double NOISE = 1e-9;

    private static final int LEAST_FOR_SKEWNESS = 3;
    private static final int LEAST_FOR_KURTOSIS = 4;

    /** How far a normal distribution's fourth moment is above its squared variance: subtracted, so that it has 0. */
    private static final int OF_NORMAL = 3;

    private Spread() {}

    /** The arithmetic mean. */
    static double mean(double[] x) {
        return x.length == 0 ? Double.NaN : Arrays.stream(x).sum() / x.length;
    }

    /** The middle number, or the mean of the two middle ones. */
    static double median(double[] x) {
        if (x.length == 0) {
            return Double.NaN;
        }
        var sorted = x.clone();
        Arrays.sort(sorted);
        return (sorted[(x.length - 1) / 2] + sorted[x.length / 2]) / 2;
    }

    /** The sample variance, Σ(x−x̄)²/(n−1); exactly 0 where all numbers are alike but for noise. */
    static double variance(double[] x) {
        return covariance(x, x);
    }

    /** The root of the sample variance. */
    static double deviation(double[] x) {
        return Math.sqrt(variance(x));
    }

    /** The sample covariance, Σ(x−x̄)(y−ȳ)/(n−1). */
    static double covariance(double[] x, double[] y) {
        if (x.length < 2) {
            return Double.NaN;
        }
        if (isConstant(x) || isConstant(y)) {
            return 0;
        }
        double meanOfX = mean(x);
        double meanOfY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanOfX) * (y[i] - meanOfY);
        }
        return sum / (x.length - 1);
    }

    /** Pearson's product-moment correlation, −1 to 1; undefined if either does not vary. */
    static double correlation(double[] x, double[] y) {
        double ofBoth = variance(x) * variance(y);
        return ofBoth > 0 ? Math.clamp(covariance(x, y) / Math.sqrt(ofBoth), -1, 1) : Double.NaN;
    }

    /** The largest covariance that these numbers could have in any pairing: both sorted. */
    static double mostCovariance(double[] x, double[] y) {
        var sortedX = x.clone();
        var sortedY = y.clone();
        Arrays.sort(sortedX);
        Arrays.sort(sortedY);
        return covariance(sortedX, sortedY);
    }

    /**
     * Fisher's G1 = k₃/k₂^1.5 with the k-statistics k₂ = S·m₂/(S−1) and k₃ = S²·m₃/((S−1)(S−2)), where mᵢ is the i-th
     * central moment of S numbers: what Moodle, SAS and Excel show, and type 2 of psych::describe and e1071::skewness.
     * Undefined for fewer than three numbers.
     *
     * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Moodle's formulas</a>; Joanes and Gill
     *     1998, The Statistician 47, 183
     */
    static double skewness(double[] x) {
        double n = x.length;
        double variance = variance(x);
        if (n < LEAST_FOR_SKEWNESS || variance == 0) {
            return Double.NaN;
        }
        double third = n * n * moment(x, 3) / ((n - 1) * (n - 2));
        return third / Math.pow(variance, 1.5);
    }

    /**
     * Fisher's G2 = k₄/k₂², 0 for a normal distribution, with k₄ = S²((S+1)m₄ − 3(S−1)m₂²)/((S−1)(S−2)(S−3)): Moodle's,
     * SAS's and Excel's, and type 2 of psych::describe and e1071::kurtosis. Undefined for fewer than four numbers.
     *
     * @see #skewness(double[])
     */
    static double kurtosis(double[] x) {
        double n = x.length;
        double variance = variance(x);
        if (n < LEAST_FOR_KURTOSIS || variance == 0) {
            return Double.NaN;
        }
        double second = moment(x, 2);
        double fourth =
                n * n * ((n + 1) * moment(x, 4) - 3 * (n - 1) * second * second) / ((n - 1) * (n - 2) * (n - 3));
        return fourth / (variance * variance);
    }

    /**
     * b₁ = m₃/s³ with the sample deviation s: what psych::describe shows unless told otherwise (type 3), and Minitab.
     * Nearer to zero than {@link #skewness(double[])} by the factor √(S(S−1))/(S−2) · (S/(S−1))^1.5.
     */
    static double skewnessAsPsych(double[] x) {
        return variance(x) > 0 ? moment(x, 3) / Math.pow(variance(x), 1.5) : Double.NaN;
    }

    /** b₂ = m₄/s⁴ − 3 with the sample deviation s: what psych::describe shows unless told otherwise (type 3). */
    static double kurtosisAsPsych(double[] x) {
        return variance(x) > 0 ? moment(x, 4) / (variance(x) * variance(x)) - OF_NORMAL : Double.NaN;
    }

    /** Whether the numbers are alike but for the noise of binary fractions. */
    static boolean isConstant(double[] x) {
        return x.length > 0
                && Arrays.stream(x).max().orElseThrow() - Arrays.stream(x).min().orElseThrow() < NOISE;
    }

    /** The central moment Σ(x−x̄)^order/n. */
    private static double moment(double[] x, int order) {
        double mean = mean(x);
        double sum = 0;
        for (double number : x) {
            sum += Math.pow(number - mean, order);
        }
        return sum / x.length;
    }
}
