package app.lede.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The figures of a quiz over the totals T of all learners, in points. Null is undefined. V is the sample variance
 * (divided by n − 1), K the number of items.
 *
 * @param mean of the totals, in points
 * @param median of the totals, in points
 * @param sd √V(T), in points
 * @param skewness Fisher's G1, as Moodle shows it; see {@link Spread#skewness}
 * @param kurtosis Fisher's G2, 0 for a normal distribution, as Moodle shows it; see {@link Spread#kurtosis}
 * @param skewnessAsPsych b₁ = m₃/s³, which psych::describe shows
 * @param kurtosisAsPsych b₂ = m₄/s⁴ − 3, which psych::describe shows
 * @param alpha Cronbach's alpha, K/(K−1) · (1 − ΣV(x)/V(T)), at most 1 (Cronbach 1951, Psychometrika 16, 297; Moodle's
 *     coefficient of internal consistency; raw_alpha of psych::alpha). All items count, those without variance too
 * @param errorRatio √(1 − alpha), the share of the standard deviation that is error (Moodle's); above 1 where alpha is
 *     negative
 * @param sem the standard error of measurement, sd · √(1 − alpha), in points: about two of three learners' totals are
 *     within it of what they would reach on average
 */
public record QuizFigures(
        @Nullable Double mean,
        @Nullable Double median,
        @Nullable Double sd,
        @Nullable Double skewness,
        @Nullable Double kurtosis,
        @Nullable Double skewnessAsPsych,
        @Nullable Double kurtosisAsPsych,
        @Nullable Double alpha,
        @Nullable Double errorRatio,
        @Nullable Double sem) {}
