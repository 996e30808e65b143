package app.lede.results.ui;

import app.lede.results.QuizAnalysis;
import app.lede.results.ScoreColumn;
import app.lede.statistics.ItemFigures;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** The figures of each question in a line. */
final class ItemTable extends Composite<Div> {
    private static final String[] HEADS = {
        "Facility",
        "SD",
        "Guessing",
        "Weight meant",
        "Weight had",
        "Discrimination",
        "Efficiency",
        "Point-biserial",
        "Upper − lower",
        "Alpha without",
        "Difficulty",
        "± SE"
    };

    ItemTable(QuizAnalysis analysis) {
        var table = new NativeTable();
        table.addClassNames("results-sheet", "analysis-items");
        var head = new NativeTableRow();
        head.add(Tables.columnHead("Question"));
        for (var words : HEADS) {
            var cell = Tables.columnHead(words);
            cell.addClassName("lede-figure");
            head.add(cell);
        }
        table.getHead().add(head);
        var figures = analysis.figures();
        for (int i = 0; i < analysis.columns().size(); i++) {
            var row = row(analysis.columns().get(i), figures.items().get(i));
            row.add(
                    Tables.figure(Figure.decimals(figures.rasch().difficulty(i))),
                    Tables.figure(Figure.decimals(figures.rasch().standardError(i))));
            table.getBody().add(row);
        }
        getContent()
                .add(
                        Tables.scrolling("Figures of each question", table),
                        AnalysisView.note("N = " + figures.n()
                                + ". Facility: mean share of the marks. Guessing: what random guessing earns. Weight had:"
                                + " the share of the question in the differences between totals. Discrimination: the"
                                + " correlation with the rest of the quiz; efficiency: as a share of the most it could be."
                                + " Point-biserial: the correlation with the total, the question included. Upper − lower:"
                                + " facility among the best third less that among the weakest. Difficulty: Rasch, in"
                                + " logits, 0 is the mean question (conditional maximum likelihood)."));
    }

    private static NativeTableRow row(ScoreColumn column, ItemFigures item) {
        var row = new NativeTableRow();
        var stem = new Span(column.number() + ". " + column.stem());
        stem.addClassName("analysis-stem");
        row.add(Tables.rowHead(stem));
        row.add(
                Tables.figure(Figure.percent(item.facility())),
                Tables.figure(Figure.percent(item.sd())),
                Tables.figure(Figure.percent(item.guess())),
                Tables.figure(Figure.percent(item.intendedWeight())),
                Tables.figure(Figure.percent(item.effectiveWeight())),
                Tables.figure(Figure.decimals(item.discrimination())),
                Tables.figure(Figure.percent(item.efficiency())),
                Tables.figure(Figure.decimals(item.pointBiserial())),
                Tables.figure(Figure.decimals(item.d())),
                Tables.figure(Figure.decimals(item.alphaIfDeleted())));
        return row;
    }
}
