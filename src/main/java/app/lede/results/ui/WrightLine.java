package app.lede.results.ui;

import app.lede.results.ScoreColumn;
import app.lede.statistics.Rasch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A part of the scale of a {@link WrightMap}, half a logit high.
 *
 * @param number 0 around 0 logits, 1 above it
 * @param learners whose ability falls into it
 * @param questions the numbers of those whose difficulty falls into it
 */
record WrightLine(int number, int learners, List<Integer> questions) {
    private static final double HEIGHT = 0.5;

    WrightLine {
        questions = List.copyOf(questions);
    }

    /** The middle of it in logits, with one decimal. */
    String scale() {
        return String.format(Locale.ROOT, "%.1f", number * HEIGHT + 0.0).replace('-', '−');
    }

    /** From the ablest learners and the hardest questions down, without a gap; questions without a place are left out. */
    static List<WrightLine> of(Rasch.Estimated estimated, List<ScoreColumn> columns) {
        var learners = new TreeMap<Integer, Integer>();
        estimated.scores().stream()
                .filter(score -> score.learners() > 0)
                .forEach(score -> learners.merge(number(score.ability()), score.learners(), Integer::sum));
        var questions = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < columns.size(); i++) {
            var difficulty = estimated.items().get(i).difficulty();
            if (difficulty != null) {
                questions
                        .computeIfAbsent(number(difficulty), none -> new ArrayList<>())
                        .add(columns.get(i).number());
            }
        }
        int top = Math.max(learners.lastKey(), questions.lastKey());
        int bottom = Math.min(learners.firstKey(), questions.firstKey());
        return IntStream.rangeClosed(bottom, top)
                .mapToObj(number -> new WrightLine(
                        number, learners.getOrDefault(number, 0), questions.getOrDefault(number, List.of())))
                .toList()
                .reversed();
    }

    private static int number(double logits) {
        return (int) Math.round(logits / HEIGHT);
    }
}
