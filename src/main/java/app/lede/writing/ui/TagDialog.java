package app.lede.writing.ui;

import app.lede.base.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Gives tags to the selected questions, and takes tags from them. */
final class TagDialog extends Dialog {
    /** Saves what was chosen; false if it could not be saved, then the dialog stays open. */
    interface Saving {
        boolean save(List<String> added, List<String> removed);
    }

    private final TagsField added;
    private final MultiSelectComboBox<String> removed = new MultiSelectComboBox<>("Take these tags away");
    private final transient Saving saving;

    /**
     * @param questions how many are selected, in words
     * @param tags those that one of them has at least
     */
    TagDialog(String questions, List<String> tags, List<String> suggestions, Saving saving) {
        this.saving = saving;
        added = new TagsField("Add these tags", suggestions);
        setHeaderTitle("Tag " + questions);
        setWidth("min(32rem, 96vw)");
        added.setAutofocus(true);
        removed.setItems(tags);
        removed.setVisible(!tags.isEmpty());
        removed.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        var form = new Div(added, removed);
        form.addClassName("writing-form");
        add(form);
        var save = new Button("Save tags", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        try {
            var chosen = added.read();
            var taken = List.copyOf(removed.getValue());
            if (chosen.isEmpty() && taken.isEmpty()) {
                throw new Refusal(
                        removed.isVisible()
                                ? "Choose a tag to add or to take away."
                                : "Choose a tag, or type one and press Enter.");
            }
            if (saving.save(chosen, taken)) {
                close();
            }
        } catch (Refusal refusal) {
            added.setErrorMessage(refusal.getMessage());
            added.setInvalid(true);
        }
    }
}
