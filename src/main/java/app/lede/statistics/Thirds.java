package app.lede.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learners by their totals in three groups, the outer ones as near to ⌊n/3⌋ as ties allow.
 *
 * <p>Learners with the same total always stand in the same group, so the order of the rows never matters. Without ties
 * these are the groups of psychometric::discrim in R. Where all totals are alike there are no groups: everybody is in
 * the middle. The idea is Kelley's (1939, J. Educ. Psych. 30, 17), who took 27 percent.
 *
 * @param of the third of each learner
 */
public record Thirds(List<Third> of) {
    private static final int GROUPS = 3;

    public Thirds {
        of = List.copyOf(of);
    }

    static Thirds of(double[] totals) {
        var sorted = totals.clone();
        Arrays.sort(sorted);
        int size = totals.length / GROUPS;
        double lowerEnds = cut(sorted, size);
        double upperBegins = cut(sorted, totals.length - size);
        var of = new ArrayList<Third>();
        for (double total : totals) {
            if (Double.isNaN(lowerEnds)) {
                of.add(Third.MIDDLE);
            } else {
                of.add(total < lowerEnds ? Third.LOWER : total > upperBegins ? Third.UPPER : Third.MIDDLE);
            }
        }
        return new Thirds(of);
    }

    /** How many learners are in a third. */
    public int size(Third third) {
        return (int) of.stream().filter(third::equals).count();
    }

    /** The mean of the marks over a third; NaN if nobody is in it. */
    double facility(List<Double> marks, Third third) {
        double sum = 0;
        for (int i = 0; i < marks.size(); i++) {
            sum += of.get(i) == third ? marks.get(i) : 0;
        }
        return size(third) == 0 ? Double.NaN : sum / size(third);
    }

    /** A number between the two different totals that stand nearest to {@code place}; NaN if all are alike. */
    private static double cut(double[] sorted, int place) {
        double cut = Double.NaN;
        int nearest = Integer.MAX_VALUE;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] >= Spread.NOISE && Math.abs(i - place) < nearest) {
                nearest = Math.abs(i - place);
                cut = (sorted[i] + sorted[i - 1]) / 2;
            }
        }
        return cut;
    }
}
