package app.lede.writing.ui;

import app.lede.item.SingleChoice;
import com.vaadin.flow.component.textfield.TextArea;

final class SingleChoiceForm extends ContentForm {
    private final TextArea stem;
    private final OptionsField options;

    SingleChoiceForm(SingleChoice choice) {
        stem = area("Question", choice.stem());
        options = new OptionsField(choice.options(), false);
        add(stem, options);
    }

    @Override
    SingleChoice read() {
        return new SingleChoice(stem.getValue().strip(), options.read());
    }
}
