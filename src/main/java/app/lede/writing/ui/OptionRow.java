package app.lede.writing.ui;

import app.lede.item.Option;
import app.lede.item.OptionId;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** One option with the mark that says whether it is right. */
final class OptionRow extends Div {
    private final transient OptionId id;
    private final KeyMark mark;
    private final TextField text = ContentForm.sentWhileTyped(new TextField());

    OptionRow(KeyMark mark, Option option) {
        id = option.id();
        this.mark = mark;
        addClassName("writing-option-row");
        text.setAriaLabel("Option");
        text.setValue(option.text());
        add(mark, text);
    }

    Option read() {
        return new Option(id, text.getValue().strip(), mark.isMarked());
    }

    KeyMark mark() {
        return mark;
    }
}
