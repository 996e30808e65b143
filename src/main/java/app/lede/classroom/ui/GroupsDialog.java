package app.lede.classroom.ui;

import app.lede.base.Refusal;
import app.lede.classroom.Groups;
import app.lede.classroom.Member;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Collection;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.UUID;

/** Which groups of a class a learner is in. */
final class GroupsDialog extends Dialog {
    private final transient Groups groups;
    private final UUID classId;
    private final transient Member member;
    private final transient Runnable changed;
    private final MultiSelectComboBox<String> field = new MultiSelectComboBox<>("Groups");

    GroupsDialog(Groups groups, UUID classId, Member member, Collection<String> now, Runnable changed) {
        this.groups = groups;
        this.classId = classId;
        this.member = member;
        this.changed = changed;
        setHeaderTitle("Groups of " + member.name());
        var offered = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        offered.addAll(groups.names(classId));
        field.setItems(offered);
        field.setHelperText("Choose, or type a new name and press Enter.");
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            var chosen = new HashSet<>(field.getValue());
            offered.add(typed.getDetail());
            chosen.add(typed.getDetail());
            field.setItems(offered);
            field.setValue(chosen);
        });
        field.setValue(new HashSet<>(now));
        field.setWidth("min(24rem, 80vw)");
        add(field);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        try {
            groups.put(classId, member.learnerId(), field.getValue());
            close();
            changed.run();
        } catch (Refusal refusal) {
            field.setErrorMessage(refusal.getMessage());
            field.setInvalid(true);
        }
    }
}
