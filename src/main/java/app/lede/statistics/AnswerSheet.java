package app.lede.statistics;

import java.util.List;

/**
 * Learners by items: all that the figures are computed from.
 *
 * @param learners how many there are, one attempt each
 * @param items in their order
 */
public record AnswerSheet(int learners, List<ItemMarks> items) {

    /** @throws IllegalArgumentException if an item has not one mark for each learner */
    public AnswerSheet {
        items = List.copyOf(items);
        for (var item : items) {
            if (item.marks().size() != learners) {
                throw new IllegalArgumentException("There must be one mark for each learner: " + item.id());
            }
        }
    }

    /** Each learner's total in points. */
    double[] totals() {
        var totals = new double[learners];
        for (var item : items) {
            var reached = item.reached();
            for (int i = 0; i < learners; i++) {
                totals[i] += reached[i];
            }
        }
        return totals;
    }

    /** The most points a learner can reach. */
    double points() {
        return items.stream().mapToDouble(ItemMarks::points).sum();
    }
}
