package app.lede.writing.ui;

import app.lede.item.ItemKind;
import app.lede.writing.DraftWish;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Set;
import java.util.function.Consumer;

/** Asks what to draft. */
final class DraftDialog extends Dialog {
    DraftDialog(boolean anyUndecided, Consumer<DraftWish> wished) {
        setHeaderTitle("Draft questions");
        var items = new IntegerField("How many at most");
        items.setValue(DraftWish.FIRST.items());
        items.setMin(1);
        items.setMax(DraftWish.MAX_ITEMS);
        items.setStepButtonsVisible(true);
        items.setManualValidation(true);
        var kinds = new CheckboxGroup<ItemKind>("Kinds");
        kinds.setItems(ItemKind.values());
        kinds.setItemLabelGenerator(ItemKind::label);
        kinds.setValue(Set.of(ItemKind.values()));
        kinds.setManualValidation(true);
        var again = new Checkbox("Replace the questions that are not decided yet");
        again.setVisible(anyUndecided);
        var form = new Div(items, kinds, again);
        form.addClassName("writing-form");
        add(form);
        var draft = new Button("Draft", click -> {
            var count = items.getValue();
            items.setInvalid(count == null || count < 1 || count > DraftWish.MAX_ITEMS);
            items.setErrorMessage("Give a number from 1 to " + DraftWish.MAX_ITEMS + ".");
            kinds.setInvalid(kinds.isEmpty());
            kinds.setErrorMessage("Choose at least one kind.");
            if (!items.isInvalid() && !kinds.isInvalid()) {
                close();
                wished.accept(new DraftWish(kinds.getValue(), count, again.getValue()));
            }
        });
        draft.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), draft);
    }
}
