package app.lede.writing.ui;

import app.lede.item.ItemKind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** Asks which kind of item to write by hand. */
final class NewItemDialog extends Dialog {
    NewItemDialog(Consumer<ItemKind> chosen) {
        setHeaderTitle("Which kind of question?");
        var kinds = new Div();
        kinds.addClassName("writing-kinds");
        for (var kind : ItemKind.values()) {
            kinds.add(new Button(kind.label(), click -> {
                close();
                chosen.accept(kind);
            }));
        }
        add(kinds);
        getFooter().add(new Button("Cancel", click -> close()));
    }
}
