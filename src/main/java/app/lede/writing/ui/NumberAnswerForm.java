package app.lede.writing.ui;

import app.lede.base.Refusal;
import app.lede.item.NumberAnswer;
import app.lede.item.Numbers;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;

final class NumberAnswerForm extends ContentForm {
    private final transient NumberAnswer item;
    private final TextArea stem;
    private final TextField value;
    private final TextField tolerance;
    private final TextField unit;

    NumberAnswerForm(NumberAnswer item) {
        this.item = item;
        stem = area("Question", item.stem());
        // a question that is not written yet has no number yet
        value = field("Right number", item.stem().isEmpty() ? "" : Numbers.say(item.value()));
        tolerance = field("How far off still counts", Numbers.say(item.tolerance()));
        unit = field("Unit, shown behind the field (optional)", item.unit());
        add(stem, value, tolerance, unit);
    }

    @Override
    NumberAnswer read() {
        return new NumberAnswer(
                stem.getValue().strip(),
                number(value, item.value()),
                number(tolerance, item.tolerance()),
                unit.getValue().strip());
    }

    /** What the field says; the number as it was if it says the same: 640.5 is 640.50. */
    private static BigDecimal number(TextField field, BigDecimal before) {
        var number = Numbers.parse(field.getValue());
        field.setInvalid(number.isEmpty());
        field.setErrorMessage("Write a number, such as 1,200 or 3.5 million.");
        return number.map(now -> now.compareTo(before) == 0 ? before : now)
                .orElseThrow(
                        () -> new Refusal("“" + field.getLabel() + "” is not a number yet. Write one, such as 1,200."));
    }
}
