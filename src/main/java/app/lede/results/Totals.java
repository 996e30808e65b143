package app.lede.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one place where totals are worked out. Pure.
 *
 * <ol>
 *   <li>A quiz counts if it is not left out of the total, is worth any points, and the learner has finished it; a missing one
 *       counts as 0 where the class's rules say so. A quiz still open to the learner does not count until it is finished.
 *   <li>Within a category the share of the marks is the mean of the shares (each quiz counts the same), or the points
 *       reached of all points (each quiz counts by its points).
 *   <li>The total is the mean of the categories by their weights. A category where nothing counts for the learner drops
 *       out; weights need not add up to 100, since each counts as its part of the sum of those that remain.
 *   <li>The total is rounded once, to a tenth of a percent, halves up. That number is shown, exported, and compared with
 *       the scale: 89.95 is shown as 90 % and gets the letter from 90, 89.94 is shown as 89.9 % and does not.
 * </ol>
 */
final class Totals {
    /** Of a percent. */
    static final int DECIMALS = 1;

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Totals() {}

    /**
     * A quiz as it stands for one learner.
     *
     * @param full what full marks are worth
     * @param share of the marks, 0 to 1; null until an attempt is finished
     * @param missing never started, and closed for this learner
     */
    record Part(UUID quizId, int full, @Nullable Double share, boolean missing) {
        private boolean counts(GradingRules rules) {
            return full > 0
                    && !rules.leftOut().contains(quizId)
                    && (share != null || (missing && rules.missing() == GradingRules.Missing.NOTHING));
        }

        private BigDecimal reached() {
            return share == null ? BigDecimal.ZERO : BigDecimal.valueOf(share);
        }

        private BigDecimal weight(GradingRules.Weighting weighting) {
            return switch (weighting) {
                case EQUALLY -> BigDecimal.ONE;
                case BY_POINTS -> BigDecimal.valueOf(full);
            };
        }
    }

    static Total of(GradingRules rules, List<Part> parts) {
        var counted = parts.stream().filter(part -> part.counts(rules)).toList();
        var byCategory = counted.stream()
                .collect(Collectors.groupingBy(
                        part -> rules.categoryOf(part.quizId()), LinkedHashMap::new, Collectors.toList()));
        var total = new WeightedMean();
        byCategory.forEach((category, quizzes) -> {
            var mean = new WeightedMean();
            quizzes.forEach(part -> mean.add(part.reached(), part.weight(rules.weighting())));
            total.add(mean.value(), category.weight());
        });
        var points = counted.stream()
                .map(part -> part.reached().multiply(BigDecimal.valueOf(part.full())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int of = counted.stream().mapToInt(Part::full).sum();
        var percent = total.isEmpty() ? null : round(total.value().multiply(HUNDRED));
        return new Total(
                Points.exact(points.doubleValue()),
                of,
                percent,
                percent == null ? null : rules.letter(percent).orElse(null));
    }

    /** Shares are binary fractions: their noise, far below the ninth decimal, must not decide a half. */
    private static BigDecimal round(BigDecimal percent) {
        return percent.setScale(Points.NOISE_FREE, RoundingMode.HALF_UP).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static final class WeightedMean {
        private BigDecimal sum = BigDecimal.ZERO;
        private BigDecimal weights = BigDecimal.ZERO;

        void add(BigDecimal share, BigDecimal weight) {
            sum = sum.add(share.multiply(weight));
            weights = weights.add(weight);
        }

        boolean isEmpty() {
            return weights.signum() == 0;
        }

        BigDecimal value() {
            return sum.divide(weights, EXACT);
        }
    }
}
