package app.lede.writing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;

/** The keys of the editor. */
final class KeysDialog extends Dialog {
    KeysDialog() {
        setHeaderTitle("Keys");
        var table = new NativeTable();
        table.addClassName("writing-keys");
        for (var stroke : Keystroke.values()) {
            var row = table.getBody().addRow();
            var key = row.addHeaderCell();
            key.setText(stroke.keys());
            key.getElement().setAttribute("scope", "row");
            row.addDataCell().setText(stroke.effect());
        }
        add(table);
        getFooter().add(new Button("Close", click -> close()));
    }
}
