package app.lede.results.ui;

import app.lede.results.Mark;
import app.lede.results.Points;
import app.lede.results.ScoreSheet;

/** The score sheet as a drawing to keep: learners by questions, with the sign in each cell and colour behind it. */
final class HeatMap {
    private static final int NAMES = 200;
    private static final int TOTAL = 64;
    private static final int CELL = 30;
    private static final int LINE = 24;
    private static final int HEAD = 60;
    private static final int FOOT = 3 * LINE;
    private static final int LONGEST_NAME = 28;
    private static final int BASELINE = 17;
    private static final int LARGE = 16;
    private static final int SMALL = 13;
    private static final int GAP = 8;

    private HeatMap() {}

    static String draw(String title, ScoreSheet sheet) {
        int columns = sheet.columns().size();
        var about = "N = " + sheet.finished().size() + " finished. ✓ right, ◐ partly right, ✗ wrong, – not answered";
        var drawing = new Drawing(
                Math.max(NAMES + TOTAL + columns * CELL + GAP, 2 * (NAMES + TOTAL)),
                HEAD + LINE + sheet.rows().size() * LINE + FOOT,
                title + ". " + about);
        drawing.text(title, 0, LARGE + 4, "start", LARGE, Drawing.INK);
        drawing.text(about, 0, HEAD - LARGE, "start", SMALL, Drawing.INK);
        int top = HEAD;
        for (var column : sheet.columns()) {
            words(drawing, column.number() + (column.isDropped() ? "*" : ""), middle(column.number() - 1), top);
        }
        top += LINE;
        for (var row : sheet.rows()) {
            var share = sheet.share(row);
            drawing.text(
                    Drawing.shortened(row.name(), LONGEST_NAME),
                    NAMES - GAP,
                    top + BASELINE,
                    "end",
                    SMALL,
                    Drawing.INK);
            words(drawing, share == null ? "" : Points.percent(share), NAMES + TOTAL / 2.0, top);
            for (int i = 0; i < row.cells().size(); i++) {
                var mark = row.cells().get(i).mark();
                drawing.box(
                        "chart-cell", colour(mark), NAMES + TOTAL + i * (double) CELL + 1, top + 1, CELL - 2, LINE - 2);
                words(drawing, mark.symbol(), middle(i), top);
            }
            top += LINE;
        }
        drawing.text("Facility, %", NAMES - GAP, top + BASELINE, "end", SMALL, Drawing.INK);
        drawing.text("N", NAMES - GAP, top + LINE + BASELINE, "end", SMALL, Drawing.INK);
        for (var column : sheet.columns()) {
            var facility = column.facility();
            var percent = facility == null ? "" : Points.percent(facility).replace("%", "");
            words(drawing, percent, middle(column.number() - 1), top);
            words(drawing, String.valueOf(column.finished()), middle(column.number() - 1), top + LINE);
        }
        if (sheet.columns().stream().anyMatch(column -> column.isDropped())) {
            drawing.text("* dropped: it does not count", 0, top + 2 * LINE + BASELINE, "start", SMALL, Drawing.INK);
        }
        return drawing.svg();
    }

    private static double middle(int place) {
        return NAMES + TOTAL + (place + 0.5) * CELL;
    }

    private static void words(Drawing drawing, String words, double x, int top) {
        drawing.text(words, x, top + BASELINE, "middle", SMALL, Drawing.INK);
    }

    /** Light enough for dark signs on them, and apart in lightness too. */
    private static String colour(Mark mark) {
        return switch (mark) {
            case RIGHT -> "#cfe8d8";
            case PARTIAL -> "#f7dc9e";
            case WRONG -> "#f2b09c";
            case BLANK -> "#e4e1dc";
            case NOT_ASKED -> "#ffffff";
        };
    }
}
