package app.lede.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** Parts of wide tables whose first row and first column stay in sight. */
final class Tables {
    private Tables() {}

    static NativeTableHeaderCell columnHead(Component... content) {
        return head("col", content);
    }

    static NativeTableHeaderCell columnHead(String text) {
        var cell = head("col");
        cell.setText(text);
        return cell;
    }

    static NativeTableHeaderCell rowHead(Component... content) {
        return head("row", content);
    }

    static NativeTableHeaderCell rowHead(String text) {
        var cell = head("row");
        cell.setText(text);
        return cell;
    }

    static NativeTableCell figure(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("lede-figure");
        return cell;
    }

    /** The table in a box that scrolls; the keyboard scrolls it too. */
    static Div scrolling(String label, NativeTable table) {
        var box = new Div(table);
        box.addClassNames("lede-scroll", "results-scroll");
        box.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        box.getElement().setAttribute("aria-label", label);
        return box;
    }

    private static NativeTableHeaderCell head(String scope, Component... content) {
        var cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
