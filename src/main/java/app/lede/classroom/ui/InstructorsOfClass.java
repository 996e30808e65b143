package app.lede.classroom.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.base.ui.Section;
import app.lede.classroom.ClassInstructor;
import app.lede.classroom.ClassInstructors;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.Membership;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;

/** Who teaches a class, and how to let another instructor teach it too. */
final class InstructorsOfClass extends Composite<Section> {
    private final transient ClassInstructors instructors;
    private final transient Membership membership;
    private final UUID classId;
    private final UnorderedList list = new UnorderedList();
    private final TextField name = new TextField("Add an instructor by sign-in name");

    InstructorsOfClass(ClassInstructors instructors, Membership membership, UUID classId) {
        this.instructors = instructors;
        this.membership = membership;
        this.classId = classId;
        list.addClassName("classroom-instructors");
        name.setMaxLength(60);
        var note = new Paragraph("Who teaches this class sees and may do here what you can.");
        note.addClassName("lede-note");
        var add = new Button("Add", click -> add());
        add.addClickShortcut(Key.ENTER).listenOn(name);
        var form = new Div(name, add);
        form.addClassName("classroom-new");
        getContent().add(list, note, form);
        show();
    }

    @Override
    protected Section initContent() {
        return new Section("Instructors");
    }

    private void show() {
        list.removeAll();
        instructors.of(classId).forEach(one -> list.add(line(one)));
    }

    private ListItem line(ClassInstructor one) {
        if (one.began()) {
            return new ListItem(new Span(one.name()));
        }
        var remove = new Button("Remove", click -> confirmRemoval(one));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel("Remove " + one.name() + " from those who teach this class");
        return new ListItem(new Span(one.name()), remove);
    }

    private void add() {
        try {
            instructors.add(classId, name.getValue());
            name.clear();
            name.setInvalid(false);
            show();
        } catch (Refusal refusal) {
            name.setErrorMessage(refusal.getMessage());
            name.setInvalid(true);
        }
    }

    private void confirmRemoval(ClassInstructor one) {
        var confirm = new ConfirmDialog();
        confirm.setHeader("Remove " + one.name() + "?");
        confirm.setText("They no longer see this class. What they have done in it stays.");
        confirm.setCancelable(true);
        confirm.setConfirmText("Remove");
        confirm.setConfirmButtonTheme("error primary");
        confirm.addConfirmListener(confirmed -> {
            instructors.remove(classId, one.id());
            if (membership.name(classId).isPresent()) {
                show();
            } else {
                getUI().ifPresent(ui -> ui.navigate(ClassroomNavigation.CLASSES));
            }
            Notices.say(one.name() + " no longer teaches this class.");
        });
        confirm.open();
    }
}
