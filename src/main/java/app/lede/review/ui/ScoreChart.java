package app.lede.review.ui;

import app.lede.attempt.MyAttempt;
import app.lede.attempt.Score;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Scores in the order they came, as a line. The table of what was taken holds the same numbers for all to read. */
final class ScoreChart extends HtmlContainer {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 150;
    private static final int LEFT = 50;
    private static final int RIGHT = 12;
    private static final int TOP = 12;
    private static final int BOTTOM = 12;

    /** @param scored attempts with a score, oldest first, two or more */
    ScoreChart(List<MyAttempt> scored) {
        super("figure");
        addClassName("review-chart");
        var shares = scored.stream()
                .map(MyAttempt::score)
                .filter(Objects::nonNull)
                .map(Score::share)
                .toList();
        add(new Svg(drawing(shares)));
        var caption = new HtmlContainer("figcaption");
        caption.setText("Share of the points in each attempt, the oldest on the left.");
        caption.addClassName("lede-note");
        add(caption);
    }

    static String drawing(List<Double> shares) {
        var svg = new StringBuilder(
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">".formatted(WIDTH, HEIGHT, words(shares)));
        for (int percent = 0; percent <= 100; percent += 50) {
            double y = y(percent / 100.0);
            svg.append(String.format(
                    Locale.ROOT, "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH - RIGHT, y, y));
            svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%.1f\">%d %%</text>", LEFT - 8, y + 4, percent));
        }
        var points = new StringBuilder();
        var dots = new StringBuilder();
        for (int i = 0; i < shares.size(); i++) {
            double x = x(i, shares.size());
            double y = y(shares.get(i));
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            dots.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>", x, y));
        }
        return svg.append("<polyline points=\"")
                .append(points.toString().strip())
                .append("\"/>")
                .append(dots)
                .append("</svg>")
                .toString();
    }

    static String words(List<Double> shares) {
        return "Scores of %d attempts, from %d to %d percent; the last %d percent"
                .formatted(
                        shares.size(),
                        percent(shares.stream()
                                .mapToDouble(share -> share)
                                .min()
                                .orElse(0)),
                        percent(shares.stream()
                                .mapToDouble(share -> share)
                                .max()
                                .orElse(0)),
                        percent(shares.getLast()));
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }

    private static double x(int index, int count) {
        double between = count == 1 ? 0 : (double) (WIDTH - LEFT - RIGHT - 20) / (count - 1);
        return LEFT + 10 + index * between;
    }

    private static double y(double share) {
        return TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);
    }
}
