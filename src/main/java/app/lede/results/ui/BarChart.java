package app.lede.results.ui;

import app.lede.results.Histogram;

/** Learners in parts of a scale as horizontal bars, each with its number. */
final class BarChart {
    private static final int WIDTH = 640;
    private static final int LABELS = 190;
    private static final int NUMBERS = 56;
    private static final int HEAD = 56;
    private static final int LINE = 26;
    private static final int BAR = 16;
    private static final int FOOT = 12;
    private static final int BASELINE = 13;
    private static final int GAP = 8;
    private static final int LARGE = 16;
    private static final int SMALL = 13;
    private static final String COLOUR = "#1b5e96";

    private BarChart() {}

    /** @param about what the whole shows, under the title: how many learners above all */
    static String draw(String title, String about, Histogram histogram) {
        var drawing = new Drawing(WIDTH, HEAD + histogram.parts().size() * LINE + FOOT, title + ". " + about);
        drawing.text(title, 0, LARGE + 4, "start", LARGE, Drawing.INK);
        drawing.text(about, 0, HEAD - LARGE, "start", SMALL, Drawing.INK);
        int most = histogram.parts().stream()
                .mapToInt(Histogram.Part::learners)
                .max()
                .orElse(0);
        int top = HEAD;
        for (var part : histogram.parts()) {
            double width = (double) (WIDTH - LABELS - NUMBERS) * part.learners() / Math.max(1, most);
            drawing.text(part.label(), LABELS - GAP, top + BASELINE, "end", SMALL, Drawing.INK);
            drawing.box("chart-bar", COLOUR, LABELS, top, width, BAR);
            drawing.text(
                    String.valueOf(part.learners()), LABELS + width + GAP, top + BASELINE, "start", SMALL, Drawing.INK);
            top += LINE;
        }
        return drawing.svg();
    }
}
