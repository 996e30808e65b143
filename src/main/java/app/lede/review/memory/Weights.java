package app.lede.review.memory;

import java.util.List;

/** The numbers w0 to w20 that the formulas of FSRS-6 hang on. */
public record Weights(List<Double> values) {
    public static final int COUNT = 21;

    /** As published with FSRS-6, fitted to the reviews of some ten thousand people. */
    public static final Weights DEFAULT = new Weights(List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542));

    public Weights {
        values = List.copyOf(values);
        if (values.size() != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has " + COUNT + " weights, not " + values.size());
        }
        if (values.stream().anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException("weights are finite numbers");
        }
        if (values.getLast() <= 0) {
            throw new IllegalArgumentException("w20, by which memories fade, is above 0");
        }
    }

    /** @param index 0 to 20 */
    double w(int index) {
        return values.get(index);
    }
}
