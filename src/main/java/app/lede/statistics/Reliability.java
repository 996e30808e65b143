package app.lede.statistics;

import java.util.List;

/**
 * Cronbach's alpha. Source: Cronbach 1951, Coefficient alpha and the internal structure of tests, Psychometrika 16, 297.
 */
final class Reliability {
    private Reliability() {}

    /**
     * K/(K−1) · (1 − ΣV(x)/V(T)); NaN for fewer than two items, fewer than two learners or totals that are all alike.
     *
     * @param items how many, K
     * @param sumOfVariances ΣV(x), the variances of the items added up
     * @param totals T
     */
    static double alpha(int items, double sumOfVariances, double[] totals) {
        double variance = Spread.variance(totals);
        return items < 2 || !(variance > 0)
                ? Double.NaN
                : (double) items / (items - 1) * (1 - sumOfVariances / variance);
    }

    static double sumOfVariances(List<double[]> reached) {
        return reached.stream().mapToDouble(Spread::variance).sum();
    }
}
