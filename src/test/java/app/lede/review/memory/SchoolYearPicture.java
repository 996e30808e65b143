package app.lede.review.memory;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The school year as two charts: recall, and reviews a day averaged over the week. */
final class SchoolYearPicture {
    /** The palette of Okabe and Ito, safe for colour-blind eyes. */
    private static final List<String> COLOURS =
            List.of("#555555", "#E69F00", "#D55E00", "#56B4E9", "#0072B2", "#009E73");

    private static final List<String> DASHES = List.of("2 3", "7 3", "none", "7 3", "none", "2 3");

    private static final int WIDTH = 760;
    private static final int LEFT = 60;
    private static final int CHART = 230;
    private static final int TOP = 40;
    private static final int BETWEEN = 70;

    private SchoolYearPicture() {}

    static String svg(List<SchoolYear.Went> ways) {
        int height = TOP + 2 * CHART + BETWEEN + 60 + 22 * ways.size();
        var svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <title>Recall kept and reviews a day over a school year, by way of practising</title>
                <rect width="100%%" height="100%%" fill="#fffdf8"/>
                """, WIDTH, height));
        chart(svg, ways, TOP, "Recall of all facts met so far", SchoolYear.Went::recall, 1, 0.2, "%.0f %%", 100);
        double most = ways.stream()
                .flatMap(way -> java.util.Arrays.stream(weekly(way.reviews())).boxed())
                .max(Double::compare)
                .orElse(1.0);
        double step = most > 60 ? 20 : 10;
        chart(
                svg,
                ways,
                TOP + CHART + BETWEEN,
                "Reviews a school day, mean of the week",
                way -> weekly(way.reviews()),
                Math.ceil(most / step) * step,
                step,
                "%.0f",
                1);
        int y = TOP + 2 * CHART + BETWEEN + 60;
        for (int i = 0; i < ways.size(); i++, y += 22) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" %s/><text x=\"%d\" y=\"%d\">%s</text>%n",
                    LEFT,
                    LEFT + 40,
                    y - 4,
                    y - 4,
                    stroke(i),
                    LEFT + 52,
                    y,
                    ways.get(i).words()));
        }
        return svg.append("</svg>\n").toString();
    }

    private static void chart(
            StringBuilder svg,
            List<SchoolYear.Went> ways,
            int top,
            String title,
            Function<SchoolYear.Went, double[]> figures,
            double most,
            double step,
            String format,
            double shown) {
        svg.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>%n", LEFT, top - 14, title));
        for (double value = 0; value <= most + step / 2; value += step) {
            double y = top + CHART * (1 - value / most);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd8cc\"/>"
                            + "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
                    LEFT,
                    WIDTH - 20,
                    y,
                    y,
                    LEFT - 8,
                    y + 4,
                    String.format(Locale.ROOT, format, value * shown)));
        }
        for (int week = 0; week <= SchoolYear.WEEKS; week += 10) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                    x(week * 7.0),
                    top + CHART + 20,
                    week == 0 ? "week 0" : week));
        }
        for (int i = 0; i < ways.size(); i++) {
            var line = new StringBuilder();
            var values = figures.apply(ways.get(i));
            for (int day = 2; day < values.length; day += 2) {
                line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(day), top + CHART * (1 - values[day] / most)));
            }
            svg.append(String.format(
                    Locale.ROOT,
                    "<polyline points=\"%s\" fill=\"none\" %s/>%n",
                    line.toString().strip(),
                    stroke(i)));
        }
    }

    private static String stroke(int way) {
        return "stroke=\"%s\" stroke-width=\"2\" stroke-dasharray=\"%s\"".formatted(COLOURS.get(way), DASHES.get(way));
    }

    private static double[] weekly(double[] reviews) {
        var means = new double[reviews.length];
        for (int day = 0; day < reviews.length; day++) {
            int monday = day - day % 7;
            double sum = 0;
            for (int other = monday; other < monday + 7; other++) {
                sum += reviews[other];
            }
            means[day] = sum / 5;
        }
        return means;
    }

    private static double x(double day) {
        return LEFT + (WIDTH - 20 - LEFT) * day / SchoolYear.DAYS;
    }
}
