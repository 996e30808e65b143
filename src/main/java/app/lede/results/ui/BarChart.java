package app.lede.results.ui;

import java.util.List;

/** Horizontal bars, each with its label before and its figure behind it. */
final class BarChart {
    private static final int WIDTH = 460;
    private static final int LABELS = 180;
    private static final int FIGURES = 110;
    private static final int HEAD = 56;
    private static final int LINE = 26;
    private static final int BAR = 16;
    private static final int FOOT = 12;
    private static final int BASELINE = 13;
    private static final int GAP = 8;
    private static final int LARGE = 16;
    private static final int SMALL = 14;
    private static final int LONGEST_TITLE = 50;
    private static final int LONGEST_LABEL = 25;
    private static final String COLOUR = "#1b5e96";

    private BarChart() {}

    /** @param about what the whole shows, under the title: how many learners above all */
    static String draw(String title, String about, List<Bar> bars) {
        var drawing = new Drawing(WIDTH, HEAD + bars.size() * LINE + FOOT, title + ". " + about);
        drawing.text(Drawing.shortened(title, LONGEST_TITLE), 0, LARGE + 4, "start", LARGE, Drawing.INK);
        drawing.text(about, 0, HEAD - LARGE, "start", SMALL, Drawing.INK);
        int top = HEAD;
        for (var bar : bars) {
            double width = (WIDTH - LABELS - FIGURES) * bar.length();
            drawing.text(
                    Drawing.shortened(bar.label(), LONGEST_LABEL),
                    LABELS - GAP,
                    top + BASELINE,
                    "end",
                    SMALL,
                    Drawing.INK);
            drawing.box("chart-bar", COLOUR, LABELS, top, width, BAR);
            drawing.text(bar.says(), LABELS + width + GAP, top + BASELINE, "start", SMALL, Drawing.INK);
            top += LINE;
        }
        return drawing.svg();
    }
}
