package app.lede.results.ui;

import app.lede.results.Histogram;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import org.jspecify.annotations.Nullable;

/** A chart of learners in parts of a scale, the same as a table, and the ways to save it. */
final class ChartPart extends Composite<Div> {
    private record Shown(String about, Histogram histogram) {}

    private final String title;
    private final String scale;
    private final Div place = new Div();
    private final NativeTable table = new NativeTable();
    private transient @Nullable Shown shown;
    private String drawing = "";

    /** @param scale names the scale over the table: "Share of the marks" */
    ChartPart(String title, String scale, String file) {
        this.title = title;
        this.scale = scale;
        table.addClassName("results-parts");
        var asTable = new NativeDetails("As a table", Tables.scrolling(title, table));
        getContent().addClassName("results-chart-part");
        getContent().add(place, SavedChart.links(title, file, () -> drawing), asTable);
    }

    /** Draws anew if something has changed; hides itself while there is nothing to count. */
    void show(String about, Histogram histogram) {
        var now = new Shown(about, histogram);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setVisible(!histogram.parts().isEmpty());
        drawing = BarChart.draw(title, about, histogram);
        place.removeAll();
        place.add(new Svg(drawing));
        table.getHead().removeAll();
        table.getBody().removeAll();
        var head = new NativeTableRow();
        head.add(Tables.columnHead(scale), Tables.columnHead("Learners"));
        table.getHead().add(head);
        for (var part : histogram.parts()) {
            var row = new NativeTableRow();
            row.add(Tables.rowHead(part.label()), Tables.figure(String.valueOf(part.learners())));
            table.getBody().add(row);
        }
    }
}
