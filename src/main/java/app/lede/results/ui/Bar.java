package app.lede.results.ui;

import app.lede.results.ClassOverview;
import app.lede.results.Histogram;
import app.lede.results.Points;
import java.util.List;
import java.util.Objects;

/**
 * One bar of a chart.
 *
 * @param length 0 to 1 of what the longest may have
 * @param says its figure in words, beside it; empty where there is none
 */
record Bar(String label, double length, String says) {

    /** Learners in each part of a scale: the longest bar is as long as may be. */
    static List<Bar> of(Histogram histogram) {
        int most = histogram.parts().stream()
                .mapToInt(Histogram.Part::learners)
                .max()
                .orElse(0);
        return histogram.parts().stream()
                .map(part -> new Bar(
                        part.label(), (double) part.learners() / Math.max(1, most), String.valueOf(part.learners())))
                .toList();
    }

    /** The mean of each quiz that somebody has finished, oldest first: all marks are as long as may be. */
    static List<Bar> means(ClassOverview overview) {
        return overview.quizzes().stream()
                .filter(column -> column.meanShare() != null)
                .map(column -> share(
                        column.quiz().title(),
                        Objects.requireNonNull(column.meanShare()),
                        " (N = " + column.finished() + ")"))
                .toList();
    }

    /** A share of the marks, with something behind it. */
    static Bar share(String label, double share, String more) {
        return new Bar(label, Math.clamp(share, 0, 1), Points.percent(share) + more);
    }
}
