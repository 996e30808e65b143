package app.lede.classroom.ui;

import app.lede.base.Refusal;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;

/** Gives a class another name. */
final class RenameDialog extends Dialog {
    private final transient Classes classes;
    private final UUID classId;
    private final transient Consumer<ClassSummary> changed;
    private final TextField name = new TextField("Name");

    RenameDialog(Classes classes, ClassSummary classroom, Consumer<ClassSummary> changed) {
        this.classes = classes;
        this.classId = classroom.id();
        this.changed = changed;
        setHeaderTitle("Rename the class");
        name.setValue(classroom.name());
        name.setMaxLength(120);
        name.focus();
        add(name);
        var save = new Button("Rename", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        try {
            changed.accept(classes.rename(classId, name.getValue()));
            close();
        } catch (Refusal refusal) {
            name.setErrorMessage(refusal.getMessage());
            name.setInvalid(true);
        }
    }
}
