package app.lede.writing.ui;

import app.lede.item.TrueFalse;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

final class TrueFalseForm extends ContentForm {
    private final TextArea stem;
    private final RadioButtonGroup<Boolean> truth = new RadioButtonGroup<>("The statement is");
    private final TextArea correction;

    TrueFalseForm(TrueFalse item) {
        stem = area("Statement", item.stem());
        truth.setItems(true, false);
        truth.setItemLabelGenerator(value -> value ? "True" : "False");
        truth.setValue(item.truth());
        correction = area("The statement put right, shown as feedback", item.correction());
        correction.setVisible(!item.truth());
        truth.addValueChangeListener(change -> correction.setVisible(!change.getValue()));
        add(stem, truth, correction);
    }

    @Override
    TrueFalse read() {
        boolean isTrue = truth.getValue();
        return new TrueFalse(
                stem.getValue().strip(),
                isTrue,
                isTrue ? "" : correction.getValue().strip());
    }
}
