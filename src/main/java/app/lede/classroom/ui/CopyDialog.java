package app.lede.classroom.ui;

import app.lede.base.Refusal;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import app.lede.classroom.ClassroomNavigation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;

/** Begins a class like another one, for new learners. */
final class CopyDialog extends Dialog {
    private static final int MAX_LENGTH = 120;

    private final transient Classes classes;
    private final UUID classId;
    private final TextField name = new TextField("Name of the new class");

    CopyDialog(Classes classes, ClassSummary classroom) {
        this.classes = classes;
        this.classId = classroom.id();
        setHeaderTitle("Copy the class");
        var offered = "Copy of " + classroom.name();
        name.setMaxLength(MAX_LENGTH);
        name.setValue(offered.substring(0, Math.min(offered.length(), MAX_LENGTH)));
        name.focus();
        var form = new Div(
                name,
                new Paragraph(
                        "The new class has the same instructors and the same names of groups, and a code of its own."
                                + " It has no learners and no quizzes: publish your sets to it when you want."));
        form.addClassName("lede-form");
        add(form);
        var copy = new Button("Copy", click -> copy());
        copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        copy.addClickShortcut(Key.ENTER).listenOn(name);
        getFooter().add(new Button("Cancel", click -> close()), copy);
    }

    private void copy() {
        try {
            var made = classes.copy(classId, name.getValue());
            close();
            com.vaadin.flow.component.UI.getCurrent().navigate(ClassroomNavigation.classPage(made.id()));
        } catch (Refusal refusal) {
            name.setErrorMessage(refusal.getMessage());
            name.setInvalid(true);
        }
    }
}
