package app.lede.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every learner reached on one item.
 *
 * @param id names the item in findings: “Question 3”, or a column's heading
 * @param points what full marks are worth in the total, above 0
 * @param guess the mean share of the marks, 0 to 1, that random guessing earns; null if that cannot be said
 * @param marks each learner's share of the marks, 0 to 1, below 0 where a wrong answer costs something; no answer is 0
 * @param choices what they chose; null for an item without options
 */
public record ItemMarks(
        String id,
        double points,
        @Nullable Double guess,
        List<Double> marks,
        @Nullable Choices choices) {

    /** @throws IllegalArgumentException if a number is out of range or the choices are of other learners */
    public ItemMarks {
        marks = List.copyOf(marks);
        if (!(points > 0) || marks.stream().anyMatch(mark -> !(Double.isFinite(mark) && mark <= 1))) {
            throw new IllegalArgumentException("Points must be above 0 and marks at most 1: " + id);
        }
        if (choices != null && choices.chosen().size() != marks.size()) {
            throw new IllegalArgumentException("There must be one choice for each mark: " + id);
        }
    }

    /** An item worth one point, without options. */
    public static ItemMarks of(String id, List<Double> marks) {
        return new ItemMarks(id, 1, null, marks, null);
    }

    /** What each learner's answer adds to their total, at most {@link #points()}. */
    double[] reached() {
        return marks.stream().mapToDouble(mark -> mark * points).toArray();
    }
}
