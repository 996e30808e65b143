package app.lede.review.ui;

import app.lede.review.MemoryProgress;
import java.util.List;
import java.util.Locale;

/** The pictures of what a learner remembers, as drawings that take their colours from the style sheet. */
final class MemoryCharts {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 150;
    private static final int LEFT = 50;
    private static final int EDGE = 12;
    private static final int CELL = 22;
    private static final int GAP = 3;
    private static final int DAYS = 7;

    /** From so many answers on a day has the second, third and last shade. */
    private static final int[] SHADES = {1, 5, 10, 20};

    private MemoryCharts() {}

    /** The facts known, falling from left to right. */
    static String fading(MemoryProgress progress) {
        var known = progress.fading();
        double most = Math.max(1, progress.facts());
        var svg = new StringBuilder(String.format(
                Locale.ENGLISH,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"Facts known fall from %.0f to %.0f of %d\">",
                WIDTH,
                HEIGHT,
                known.getFirst(),
                known.getLast(),
                progress.facts()));
        for (double share : new double[] {0, 0.5, 1}) {
            double y = y(share);
            svg.append(line(LEFT, WIDTH - EDGE, y))
                    .append(String.format(
                            Locale.ROOT, "<text x=\"%d\" y=\"%.1f\">%.0f</text>", LEFT - 8, y + 4, share * most));
        }
        svg.append("<polyline points=\"");
        for (int day = 0; day < known.size(); day++) {
            double x = LEFT + (double) (WIDTH - LEFT - EDGE) * day / (known.size() - 1);
            svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y(known.get(day) / most)));
        }
        return svg.append("\"/></svg>").toString();
    }

    /** A square for each day, a column for each week. */
    static String calendar(List<MemoryProgress.Day> days) {
        int columns = (days.size() + DAYS - 1) / DAYS;
        int answers = days.stream().mapToInt(MemoryProgress.Day::reviews).sum();
        long on = days.stream().filter(day -> day.reviews() > 0).count();
        var svg = new StringBuilder(("<svg class=\"review-calendar\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " aria-label=\"%d answers in reviews on %d of %d days\">")
                .formatted(columns * (CELL + GAP), DAYS * (CELL + GAP), answers, on, days.size()));
        for (int i = 0; i < days.size(); i++) {
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"3\" data-shade=\"%d\"/>"
                    .formatted(
                            i / DAYS * (CELL + GAP),
                            i % DAYS * (CELL + GAP),
                            CELL,
                            CELL,
                            shade(days.get(i).reviews())));
        }
        return svg.append("</svg>").toString();
    }

    static int shade(int reviews) {
        int shade = 0;
        while (shade < SHADES.length && reviews >= SHADES[shade]) {
            shade++;
        }
        return shade;
    }

    private static String line(int from, int to, double y) {
        return String.format(Locale.ROOT, "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", from, to, y, y);
    }

    private static double y(double share) {
        return EDGE + (1 - share) * (HEIGHT - 2 * EDGE);
    }
}
