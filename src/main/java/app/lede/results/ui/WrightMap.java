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
import java.util.stream.Collectors;

/**
 * Learners and questions on one scale, after Wright and Stone 1979, Best Test Design: a table whose lines are half a
 * logit high, the ablest learners and the hardest questions on top.
 */
final class WrightMap extends Composite<Div> {
    private static final String TITLE = "Learners and questions on one scale";

    WrightMap(Rasch.Estimated estimated, List<ScoreColumn> columns, int n) {
        var lines = WrightLine.of(estimated, columns);
        var left = new ArrayList<String>();
        for (int i = 0; i < columns.size(); i++) {
            var item = estimated.items().get(i);
            if (item.difficulty() == null) {
                left.add("Question " + columns.get(i).number() + " has no place. " + item.why());
            }
        }
        int most =
                Math.max(1, lines.stream().mapToInt(WrightLine::learners).max().orElse(1));
        var table = new NativeTable();
        table.addClassName("analysis-map");
        var head = new NativeTableRow();
        head.add(Tables.columnHead("Learners"), Tables.columnHead("Logits"), Tables.columnHead("Questions"));
        table.getHead().add(head);
        lines.forEach(line -> table.getBody().add(row(line, most)));
        getContent()
                .add(
                        AnalysisView.note("N = " + n
                                + ". A learner beside a question gets it right with a chance of one half; questions"
                                + " further down are easier for them. Difficulties by conditional maximum likelihood,"
                                + " abilities by Warm’s weighted likelihood. Where learners have no questions beside"
                                + " them, the quiz tells them apart only roughly."),
                        Tables.scrolling(TITLE, table),
                        SavedChart.links(TITLE, "learners-and-questions", () -> WrightDrawing.draw(TITLE, n, lines)));
        left.forEach(words -> getContent().add(AnalysisView.note(words)));
    }

    private static NativeTableRow row(WrightLine line, int most) {
        var row = new NativeTableRow();
        var learnersCell = new NativeTableCell();
        if (line.learners() > 0) {
            var bar = new Span();
            bar.addClassName("results-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            bar.getStyle().set("--share", String.valueOf((double) line.learners() / most));
            var count = new Span(String.valueOf(line.learners()));
            count.addClassName("lede-figures");
            var both = new Div(count, bar);
            both.addClassName("analysis-learners");
            learnersCell.add(both);
        }
        row.add(
                learnersCell,
                Tables.rowHead(line.scale()),
                new NativeTableCell(
                        line.questions().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        return row;
    }
}
