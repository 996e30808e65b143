package app.lede.classroom.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.classroom.Groups;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;

/** The groups of a class: other names for them, and an end to those nobody needs. */
final class GroupsOfClassDialog extends Dialog {
    private final transient Groups groups;
    private final UUID classId;
    private final transient Runnable changed;
    private final Div list = new Div();

    GroupsOfClassDialog(Groups groups, UUID classId, Runnable changed) {
        this.groups = groups;
        this.classId = classId;
        this.changed = changed;
        setHeaderTitle("Groups of this class");
        var note = new Paragraph("A learner’s groups are chosen in the learner’s row.");
        note.addClassName("lede-note");
        add(list, note);
        getFooter().add(new Button("Close", click -> close()));
        show();
    }

    private void show() {
        list.removeAll();
        var ofLearners = groups.ofClass(classId).values();
        var names = groups.names(classId);
        if (names.isEmpty()) {
            list.add(new Paragraph("There are no groups in this class."));
        }
        for (var name : names) {
            int learners = (int)
                    ofLearners.stream().filter(theirs -> theirs.contains(name)).count();
            list.add(row(name, learners));
        }
    }

    private Div row(String name, int learners) {
        var field = new TextField("Group of " + ClassesView.learners(learners));
        field.setValue(name);
        var rename = new Button("Rename", click -> rename(name, field));
        rename.setAriaLabel("Rename " + name);
        var delete = new Button("Delete…", click -> confirmDeletion(name, learners));
        delete.setAriaLabel("Delete… " + name);
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new Div(field, rename, delete);
        row.addClassName("classroom-group");
        return row;
    }

    private void rename(String name, TextField field) {
        try {
            groups.rename(classId, name, field.getValue());
            show();
            changed.run();
            Notices.say("The group is now called " + field.getValue().strip() + ".");
        } catch (Refusal refusal) {
            field.setErrorMessage(refusal.getMessage());
            field.setInvalid(true);
        }
    }

    private void confirmDeletion(String name, int learners) {
        var confirm = new ConfirmDialog();
        confirm.setHeader("Delete the group “" + name + "”?");
        confirm.setText(
                learners == 0
                        ? "Nobody is in it."
                        : ClassesView.learners(learners) + " in it stay in the class, with all their answers.");
        confirm.setCancelable(true);
        confirm.setConfirmText("Delete the group");
        confirm.setConfirmButtonTheme("error primary");
        confirm.addConfirmListener(confirmed -> {
            groups.delete(classId, name);
            show();
            changed.run();
            Notices.say("The group " + name + " is deleted.");
        });
        confirm.open();
    }
}
