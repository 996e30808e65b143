package app.lede.writing.ui;

import app.lede.item.TypedAnswer;
import com.vaadin.flow.component.textfield.TextArea;

final class TypedAnswerForm extends ContentForm {
    private final TextArea stem;
    private final AnswersField accepted;

    TypedAnswerForm(TypedAnswer item) {
        stem = area("Question", item.stem());
        accepted = new AnswersField(item.accepted());
        add(stem, accepted);
    }

    @Override
    TypedAnswer read() {
        return new TypedAnswer(stem.getValue().strip(), accepted.read());
    }
}
