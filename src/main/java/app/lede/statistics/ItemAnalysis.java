package app.lede.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * All figures of a quiz. Nothing here depends on the order of the learners.
 *
 * @param n how many learners the figures are over
 * @param points the most a learner can reach
 * @param items the figures of each item
 * @param quiz the figures of the quiz
 * @param thirds the learners by their totals
 * @param rasch difficulties and abilities on one scale
 */
public record ItemAnalysis(
        int n, double points, List<ItemFigures> items, QuizFigures quiz, Thirds thirds, Rasch rasch) {

    /** Below this many learners every figure is to be taken with care, and no map of difficulties is drawn. */
    public static final int ENOUGH = 30;

    public ItemAnalysis {
        items = List.copyOf(items);
    }

    /** Computes everything. */
    public static ItemAnalysis of(AnswerSheet sheet) {
        var totals = sheet.totals();
        var thirds = Thirds.of(totals);
        var columns = sheet.items().stream().map(ItemMarks::reached).toList();
        double variances = Reliability.sumOfVariances(columns);
        double weights = columns.stream()
                .mapToDouble(column -> root(Spread.covariance(column, totals)))
                .filter(Double::isFinite)
                .sum();
        var items = IntStream.range(0, columns.size())
                .mapToObj(i -> figures(sheet, i, columns, totals, thirds, variances, weights))
                .toList();
        double alpha = Reliability.alpha(columns.size(), variances, totals);
        return new ItemAnalysis(sheet.learners(), sheet.points(), items, quiz(totals, alpha), thirds, Rasch.of(sheet));
    }

    /** The {@link ItemFigures#itemRest()} of each item alone, without what else it takes long to compute. */
    public static List<Optional<Double>> itemRests(AnswerSheet sheet) {
        var totals = sheet.totals();
        return sheet.items().stream()
                .map(ItemMarks::reached)
                .map(x -> Optional.ofNullable(Blank.unlessDefined(Spread.correlation(x, less(totals, x)))))
                .toList();
    }

    private static ItemFigures figures(
            AnswerSheet sheet,
            int place,
            List<double[]> columns,
            double[] totals,
            Thirds thirds,
            double variances,
            double weights) {
        var item = sheet.items().get(place);
        var x = columns.get(place);
        var rest = less(totals, x);
        double itemRest = Spread.correlation(x, rest);
        double withoutItem = Reliability.alpha(columns.size() - 1, variances - Spread.variance(x), rest);
        return new ItemFigures(
                item.id(),
                Blank.unlessDefined(Spread.mean(x) / item.points()),
                Blank.unlessDefined(Spread.deviation(x) / item.points()),
                item.guess(),
                item.points() / sheet.points(),
                Blank.unlessDefined(root(Spread.covariance(x, totals)) / weights),
                Blank.unlessDefined(itemRest),
                Blank.unlessDefined(Spread.covariance(x, rest) / Spread.mostCovariance(x, rest)),
                Blank.unlessDefined(Spread.correlation(x, totals)),
                Blank.unlessDefined(itemRest),
                Blank.unlessDefined(
                        thirds.facility(item.marks(), Third.UPPER) - thirds.facility(item.marks(), Third.LOWER)),
                Blank.unlessDefined(withoutItem),
                item.choices() == null ? null : ItemOptions.of(item.choices(), thirds));
    }

    private static QuizFigures quiz(double[] totals, double alpha) {
        double sd = Spread.deviation(totals);
        double errorRatio = Math.sqrt(Math.max(0, 1 - alpha));
        return new QuizFigures(
                Blank.unlessDefined(Spread.mean(totals)),
                Blank.unlessDefined(Spread.median(totals)),
                Blank.unlessDefined(sd),
                Blank.unlessDefined(Spread.skewness(totals)),
                Blank.unlessDefined(Spread.kurtosis(totals)),
                Blank.unlessDefined(Spread.skewnessAsPsych(totals)),
                Blank.unlessDefined(Spread.kurtosisAsPsych(totals)),
                Blank.unlessDefined(alpha),
                Blank.unlessDefined(errorRatio),
                Blank.unlessDefined(sd * errorRatio));
    }

    private static double[] less(double[] totals, double[] x) {
        var rest = new double[totals.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = totals[i] - x[i];
        }
        return rest;
    }

    /** The root, NaN of a negative number; noise about zero is zero. */
    private static double root(double covariance) {
        return Math.abs(covariance) < Spread.NOISE * Spread.NOISE ? 0 : Math.sqrt(covariance);
    }
}
