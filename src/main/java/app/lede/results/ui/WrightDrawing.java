package app.lede.results.ui;

import java.util.List;
import java.util.stream.Collectors;

/** A {@link WrightMap} as a drawing: learners to the left of the scale, questions to the right of it. */
final class WrightDrawing {
    private static final int WIDTH = 460;
    private static final int HEAD = 76;
    private static final int LINE = 24;
    private static final int BAR = 16;
    private static final int BASELINE = 13;
    private static final int FOOT = 12;
    /** Bars end here, and grow to the left. */
    private static final int AXIS = 190;

    private static final int LONGEST_BAR = 150;
    private static final int SCALE = 220;
    private static final int QUESTIONS = 250;
    private static final int GAP = 8;
    private static final int LARGE = 16;
    private static final int SMALL = 14;
    private static final int MOST_NUMBERS = 26;
    private static final String COLOUR = "#1b5e96";

    private WrightDrawing() {}

    /** @param lines the topmost first */
    static String draw(String title, int n, List<WrightLine> lines) {
        var about = "N = " + n + ", lines half a logit high";
        var drawing = new Drawing(WIDTH, HEAD + lines.size() * LINE + FOOT, title + ". " + about);
        drawing.text(title, 0, LARGE + 4, "start", LARGE, Drawing.INK);
        drawing.text(about, 0, HEAD - 2 * LINE + BASELINE, "start", SMALL, Drawing.INK);
        int head = HEAD - LINE + BASELINE;
        drawing.text("Learners", AXIS, head, "end", SMALL, Drawing.INK);
        drawing.text("Logits", SCALE, head, "middle", SMALL, Drawing.INK);
        drawing.text("Questions", QUESTIONS, head, "start", SMALL, Drawing.INK);
        int most =
                Math.max(1, lines.stream().mapToInt(WrightLine::learners).max().orElse(1));
        int top = HEAD;
        for (var line : lines) {
            if (line.learners() > 0) {
                double width = (double) LONGEST_BAR * line.learners() / most;
                drawing.box("chart-bar", COLOUR, AXIS - width, top, width, BAR);
                drawing.text(
                        String.valueOf(line.learners()), AXIS - width - GAP, top + BASELINE, "end", SMALL, Drawing.INK);
            }
            drawing.text(line.scale(), SCALE, top + BASELINE, "middle", SMALL, Drawing.INK);
            var numbers = line.questions().stream().map(String::valueOf).collect(Collectors.joining(", "));
            drawing.text(
                    Drawing.shortened(numbers, MOST_NUMBERS), QUESTIONS, top + BASELINE, "start", SMALL, Drawing.INK);
            top += LINE;
        }
        return drawing.svg();
    }
}
