package app.lede.results.ui;

import app.lede.results.ScoreColumn;
import app.lede.statistics.Rasch;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learners and questions on one scale, after Wright and Stone 1979, Best Test Design: a table whose lines are half a
 * logit high, the ablest learners and the hardest questions on top.
 */
final class WrightMap extends Composite<Div> {
    private static final double HEIGHT = 0.5;

    WrightMap(Rasch.Estimated estimated, List<ScoreColumn> columns, int n) {
        var learners = new TreeMap<Integer, Integer>();
        estimated.scores().stream()
                .filter(score -> score.learners() > 0)
                .forEach(score -> learners.merge(line(score.ability()), score.learners(), Integer::sum));
        var questions = new TreeMap<Integer, List<Integer>>();
        var left = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            var item = estimated.items().get(i);
            var difficulty = item.difficulty();
            int number = columns.get(i).number();
            if (difficulty == null) {
                left.add("Question " + number + " has no place. " + item.why());
            } else {
                questions
                        .computeIfAbsent(line(difficulty), none -> new ArrayList<>())
                        .add(number);
            }
        }
        int top = Math.max(learners.lastKey(), questions.lastKey());
        int bottom = Math.min(learners.firstKey(), questions.firstKey());
        int most = learners.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var table = new NativeTable();
        table.addClassName("analysis-map");
        var head = new NativeTableRow();
        head.add(Tables.columnHead("Learners"), Tables.columnHead("Logits"), Tables.columnHead("Questions"));
        table.getHead().add(head);
        for (int line = top; line >= bottom; line--) {
            table.getBody()
                    .add(row(line, learners.getOrDefault(line, 0), most, questions.getOrDefault(line, List.of())));
        }
        getContent()
                .add(
                        AnalysisView.note("N = " + n
                                + ". A learner beside a question gets it right with a chance of one half; questions"
                                + " further down are easier for them. Difficulties by conditional maximum likelihood,"
                                + " abilities by Warm’s weighted likelihood. Where learners have no questions beside"
                                + " them, the quiz tells them apart only roughly."),
                        Tables.scrolling("Learners and questions on one scale", table));
        left.forEach(words -> getContent().add(AnalysisView.note(words)));
    }

    /** The line of the table that a place on the scale falls into: line 0 is around 0 logits. */
    private static int line(double logits) {
        return (int) Math.round(logits / HEIGHT);
    }

    private static NativeTableRow row(int line, int learners, int most, List<Integer> questions) {
        var row = new NativeTableRow();
        var learnersCell = new NativeTableCell();
        if (learners > 0) {
            var bar = new Span();
            bar.addClassName("results-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--share", String.valueOf((double) learners / most));
            var count = new Span(String.valueOf(learners));
            count.addClassName("lede-figures");
            var both = new Div(count, bar);
            both.addClassName("analysis-learners");
            learnersCell.add(both);
        }
        var scale = Tables.rowHead(
                String.format(Locale.ROOT, "%.1f", line * HEIGHT + 0.0).replace('-', '−'));
        row.add(
                learnersCell,
                scale,
                new NativeTableCell(questions.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        return row;
    }
}
