package app.lede.results.ui;

import app.lede.results.Mark;
import app.lede.results.QuizAnalysis;
import app.lede.statistics.ItemOptions;
import app.lede.statistics.OptionFigures;
import app.lede.statistics.Third;
import app.lede.statistics.Thirds;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * For each question with options a table whose cells are bars too: how many of the weakest, middle and best third chose
 * each. A good key has more from left to right, a good distractor fewer.
 */
final class OptionCharts extends Composite<Div> {
    OptionCharts(QuizAnalysis analysis) {
        var thirds = analysis.figures().thirds();
        getContent()
                .add(AnalysisView.note(
                        "Learners by their totals: " + thirds.size(Third.LOWER) + " in the weakest third, "
                                + thirds.size(Third.MIDDLE) + " in the middle, " + thirds.size(Third.UPPER)
                                + " in the best. Learners with the same total stay together. A good distractor is chosen"
                                + " by fewer of the better learners."));
        var list = new OrderedList();
        list.addClassName("results-questions");
        for (int i = 0; i < analysis.columns().size(); i++) {
            var column = analysis.columns().get(i);
            var options = analysis.figures().items().get(i).options();
            if (options != null) {
                var title = column.number() + ". " + column.stem();
                var rows = rows(options);
                list.add(new ListItem(
                        new H3(title),
                        Tables.scrolling(title, table(rows, options, thirds)),
                        SavedChart.links(
                                title,
                                "question-" + column.number() + "-options",
                                () -> OptionDrawing.draw(title, rows, thirds))));
            }
        }
        getContent().add(list);
    }

    private static List<OptionFigures> rows(ItemOptions options) {
        var rows = new ArrayList<>(options.options());
        if (options.unanswered().count() > 0) {
            rows.add(options.unanswered());
        }
        return List.copyOf(rows);
    }

    private static NativeTable table(List<OptionFigures> rows, ItemOptions options, Thirds thirds) {
        var table = new NativeTable();
        table.addClassName("analysis-options");
        var head = new NativeTableRow();
        head.add(Tables.columnHead("Option"));
        for (var third : Third.values()) {
            head.add(Tables.columnHead(OptionDrawing.NAMES.getOrDefault(third, "") + " (" + thirds.size(third) + ")"));
        }
        table.getHead().add(head);
        rows.forEach(option -> table.getBody().add(row(option, option == options.unanswered(), thirds)));
        return table;
    }

    private static NativeTableRow row(OptionFigures option, boolean isBlank, Thirds thirds) {
        var row = new NativeTableRow();
        var name = new Span(
                MarkSign.sign(isBlank ? Mark.BLANK : option.key() ? Mark.RIGHT : Mark.WRONG),
                new Span(" " + option.label()));
        if (option.unused()) {
            var unused = new Span(" under 5%");
            unused.addClassName("lede-note");
            name.add(unused);
        }
        row.add(Tables.rowHead(name));
        for (var third : Third.values()) {
            row.add(cell(option.count(third), thirds.size(third)));
        }
        return row;
    }

    private static NativeTableCell cell(int count, int of) {
        var bar = new Span();
        bar.addClassName("results-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", of == 0 ? "0" : String.valueOf((double) count / of));
        var number = new Span(String.valueOf(count));
        number.addClassName("lede-figures");
        var both = new Div(number, bar);
        both.addClassName("analysis-share");
        return new NativeTableCell(both);
    }
}
