package app.lede.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one item over all learners. Null is undefined: no learners, too few, or no differences to divide by.
 *
 * <p>Notation: x the points each learner reached on the item, T their totals, X = T − x their totals without the item, C
 * a sample covariance, V a sample variance (both divided by n − 1). The formulas named Moodle's are published at <a
 * href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Quiz statistics calculations</a>; there they are
 * percentages, here shares.
 *
 * @param id the item
 * @param facility the mean share of the marks, x̄/points, 0 to 1, less where wrong answers cost marks
 *     (Moodle's facility index)
 * @param sd the standard deviation of the share of the marks, √V(x)/points (Moodle's, and sd of psych::alpha's
 *     item.stats)
 * @param guess the mean share of the marks that random guessing earns, as given
 * @param intendedWeight the item's share of the points, 0 to 1 (Moodle's)
 * @param effectiveWeight its share in the differences between totals, √C(x,T)/Σ√C(x,T), 0 to 1 (Moodle's); null where
 *     C(x,T) is negative, which then counts 0 in the sum
 * @param discrimination Moodle's discrimination index r(x,X), −1 to 1. By its formula it is {@code itemRest}
 * @param efficiency C(x,X)/Cmax, at most 1, where Cmax is the covariance with both sorted (Moodle's discriminative
 *     efficiency)
 * @param pointBiserial the item-total correlation r(x,T), the item included, −1 to 1 (psych's raw.r); for marks of 0 and
 *     1 Pearson's r is the point-biserial correlation
 * @param itemRest the corrected item-total correlation r(x,X), −1 to 1 (psych's r.drop)
 * @param d facility in the upper third less facility in the lower third, −1 to 1 (see {@link Thirds})
 * @param alphaIfDeleted Cronbach's alpha of the other items (psych's alpha.drop raw_alpha); null for fewer than three
 *     items
 * @param options how its options were chosen; null if it has none
 */
public record ItemFigures(
        String id,
        @Nullable Double facility,
        @Nullable Double sd,
        @Nullable Double guess,
        double intendedWeight,
        @Nullable Double effectiveWeight,
        @Nullable Double discrimination,
        @Nullable Double efficiency,
        @Nullable Double pointBiserial,
        @Nullable Double itemRest,
        @Nullable Double d,
        @Nullable Double alphaIfDeleted,
        @Nullable ItemOptions options) {}
