package app.lede.writing.ui;

import app.lede.item.ClaimOrFact;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

final class ClaimOrFactForm extends ContentForm {
    private final TextArea stem;
    private final RadioButtonGroup<Boolean> claim = new RadioButtonGroup<>("The article reports it as");
    private final TextField speaker;

    ClaimOrFactForm(ClaimOrFact item) {
        stem = area("Statement, without who says it", item.stem());
        claim.setItems(false, true);
        claim.setItemLabelGenerator(value -> value ? "Somebody’s claim" : "A fact");
        claim.setValue(item.claim());
        speaker = field("Who claims it, shown as feedback", item.speaker());
        speaker.setVisible(item.claim());
        claim.addValueChangeListener(change -> speaker.setVisible(change.getValue()));
        add(stem, claim, speaker);
    }

    @Override
    ClaimOrFact read() {
        boolean isClaim = claim.getValue();
        return new ClaimOrFact(
                stem.getValue().strip(), isClaim, isClaim ? speaker.getValue().strip() : "");
    }
}
