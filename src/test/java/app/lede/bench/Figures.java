package app.lede.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long one kind of thing took each time, in milliseconds. */
final class Figures {
    private final List<Double> values = new ArrayList<>();

    synchronized void add(double milliseconds) {
        values.add(milliseconds);
    }

    synchronized int count() {
        return values.size();
    }

    /**
     * The smallest value that at least this share of all values does not exceed (nearest rank).
     *
     * @param share above 0, at most 1
     */
    synchronized double percentile(double share) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    /** p50, p95 and p99, as a table shows them. */
    String shown() {
        return String.format(Locale.ROOT, "%.0f / %.0f / %.0f", percentile(0.5), percentile(0.95), percentile(0.99));
    }
}
