package app.lede.classroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of what stands in a roster file, in a frame of its own that scrolls. */
final class RosterTable extends Div {
    private final NativeTable table = new NativeTable();

    RosterTable(String label, List<String> columns) {
        addClassNames("lede-scroll", "classroom-scroll");
        getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", label);
        table.addClassName("classroom-lines");
        var head = new NativeTableRow();
        columns.forEach(title -> {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        add(table);
    }

    /** How many rows are shown: a person looks at the first, and a browser bears no more. */
    static final int SHOWN = 200;

    private int rows;

    /** Adds a row, as long as there is room; {@link #left} says how many were left out. */
    void addRow(String... texts) {
        if (++rows > SHOWN) {
            return;
        }
        var row = new NativeTableRow();
        for (var text : texts) {
            row.add(new NativeTableCell(text));
        }
        table.getBody().add(row);
    }

    int left() {
        return Math.max(0, rows - SHOWN);
    }
}
