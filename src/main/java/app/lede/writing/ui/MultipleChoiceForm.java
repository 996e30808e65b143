package app.lede.writing.ui;

import app.lede.item.MultipleChoice;
import com.vaadin.flow.component.textfield.TextArea;

final class MultipleChoiceForm extends ContentForm {
    private final TextArea stem;
    private final OptionsField options;

    MultipleChoiceForm(MultipleChoice choice) {
        stem = area("Question", choice.stem());
        stem.setHelperText("Learners are told to choose all that apply.");
        options = new OptionsField(choice.options(), true);
        add(stem, options);
    }

    @Override
    MultipleChoice read() {
        return new MultipleChoice(stem.getValue().strip(), options.read());
    }
}
