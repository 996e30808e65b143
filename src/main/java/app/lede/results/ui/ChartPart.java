package app.lede.results.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart of bars, the same as a table, and the ways to save it. */
final class ChartPart extends Composite<Div> {
    private record Shown(String about, List<Bar> bars) {}

    private final String title;
    private final Div place = new Div();
    private final NativeTable table = new NativeTable();
    private transient @Nullable Shown shown;
    private String drawing = "";

    /**
     * A chart with nothing in it yet.
     *
     * @param labels the head over the labels in the table
     * @param figures the head over the figures in the table
     * @param file what it is called when it is saved, without an ending
     */
    ChartPart(String title, String labels, String figures, String file) {
        this.title = title;
        var head = new NativeTableRow();
        head.add(Tables.columnHead(labels), Tables.columnHead(figures));
        table.getHead().add(head);
        table.addClassName("results-parts");
        var asTable = new NativeDetails("As a table", Tables.scrolling(title, table));
        getContent().addClassName("results-chart-part");
        getContent().add(place, SavedChart.links(title, file, () -> drawing), asTable);
    }

    /** Draws anew if something has changed; hides itself while there is no bar. */
    void show(String about, List<Bar> bars) {
        var now = new Shown(about, bars);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        setVisible(!bars.isEmpty());
        drawing = BarChart.draw(title, about, bars);
        place.removeAll();
        place.add(new Svg(drawing));
        table.getBody().removeAll();
        for (var bar : bars) {
            var row = new NativeTableRow();
            row.add(Tables.rowHead(bar.label()), Tables.figure(bar.says()));
            table.getBody().add(row);
        }
    }
}
