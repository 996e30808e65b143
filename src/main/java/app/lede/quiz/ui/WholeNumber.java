package app.lede.quiz.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;

/** A field for a whole number. Its bounds are the rules' to check: they say at the field what must be put right. */
final class WholeNumber extends IntegerField {
    WholeNumber(String label, String unit, String helper) {
        super(label);
        setManualValidation(true);
        setHelperText(helper);
        setSuffixComponent(new Span(unit));
    }

    int orElse(int usual) {
        return Objects.requireNonNullElse(getValue(), usual);
    }
}
