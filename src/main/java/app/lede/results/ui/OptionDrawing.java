package app.lede.results.ui;

import app.lede.statistics.OptionFigures;
import app.lede.statistics.Third;
import app.lede.statistics.Thirds;
import java.util.List;
import java.util.Map;

/** Who chose which option of a question, as a drawing: three bars for each, from the weakest third to the best. */
final class OptionDrawing {
    static final Map<Third, String> NAMES =
            Map.of(Third.LOWER, "Weakest third", Third.MIDDLE, "Middle", Third.UPPER, "Best third");

    private static final Map<Third, String> COLOURS =
            Map.of(Third.LOWER, "#9dbfdd", Third.MIDDLE, "#5a92c2", Third.UPPER, "#1b5e96");
    private static final int WIDTH = 460;
    private static final int HEAD = 36;
    private static final int LINE = 22;
    private static final int BAR = 14;
    private static final int BASELINE = 12;
    private static final int BARS = 120;
    private static final int FIGURES = 80;
    private static final int GAP = 8;
    private static final int BETWEEN = 10;
    private static final int LARGE = 16;
    private static final int SMALL = 14;
    private static final int LONGEST_TITLE = 52;
    private static final int LONGEST_OPTION = 58;

    private OptionDrawing() {}

    static String draw(String title, List<OptionFigures> options, Thirds thirds) {
        int each = LINE * (Third.values().length + 1) + BETWEEN;
        var drawing = new Drawing(WIDTH, HEAD + options.size() * each, title);
        drawing.text(Drawing.shortened(title, LONGEST_TITLE), 0, LARGE + 4, "start", LARGE, Drawing.INK);
        int top = HEAD;
        for (var option : options) {
            drawing.text(
                    Drawing.shortened((option.key() ? "✓ " : "") + option.label(), LONGEST_OPTION),
                    0,
                    top + BASELINE,
                    "start",
                    SMALL,
                    Drawing.INK);
            top += LINE;
            for (var third : Third.values()) {
                int of = thirds.size(third);
                double width = of == 0 ? 0 : (double) (WIDTH - BARS - FIGURES) * option.count(third) / of;
                drawing.text(NAMES.getOrDefault(third, ""), BARS - GAP, top + BASELINE, "end", SMALL, Drawing.INK);
                drawing.box("chart-bar", COLOURS.getOrDefault(third, Drawing.INK), BARS, top, width, BAR);
                drawing.text(
                        option.count(third) + " of " + of,
                        BARS + width + GAP,
                        top + BASELINE,
                        "start",
                        SMALL,
                        Drawing.INK);
                top += LINE;
            }
            top += BETWEEN;
        }
        return drawing.svg();
    }
}
