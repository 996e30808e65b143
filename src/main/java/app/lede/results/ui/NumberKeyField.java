package app.lede.results.ui;

import app.lede.base.Refusal;
import app.lede.item.ItemContent;
import app.lede.item.NumberAnswer;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The number that is right, and how far off still counts. */
final class NumberKeyField extends KeyField {
    private final transient NumberAnswer number;
    private final BigDecimalField value = new BigDecimalField("Right answer");
    private final BigDecimalField tolerance = new BigDecimalField("How far off still counts");

    NumberKeyField(NumberAnswer number) {
        this.number = number;
        value.setValue(number.value());
        value.setValueChangeMode(ValueChangeMode.LAZY);
        value.setHelperText(number.unit());
        tolerance.setValue(number.tolerance());
        tolerance.setValueChangeMode(ValueChangeMode.LAZY);
        add(tells(value), tells(tolerance));
    }

    @Override
    ItemContent content() {
        var right = value.getValue();
        var off = tolerance.getValue();
        if (right == null || off == null) {
            throw new Refusal("Give the right number, and how far off still counts: 0 for not at all.");
        }
        return new NumberAnswer(number.stem(), right, off, number.unit());
    }
}
