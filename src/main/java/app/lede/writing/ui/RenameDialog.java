package app.lede.writing.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** Gives a set another title. */
final class RenameDialog extends Dialog {
    /** @param saving saves the title; false if it could not be saved, then the dialog stays open */
    RenameDialog(String title, Predicate<String> saving) {
        setHeaderTitle("Rename the set");
        var field = new TextField("Title");
        field.setValue(title);
        field.setWidth("min(30rem, 80vw)");
        field.setAutofocus(true);
        var save = new Button("Rename", click -> {
            if (saving.test(field.getValue().strip())) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(field);
        add(field);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }
}
