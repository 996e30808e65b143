package app.lede.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Function;

/**
 * Lets a person choose how large the text is and in which letters it is set, on this device. It stays folded away until
 * it is wanted, so that it can stand on any screen where somebody reads.
 */
public final class ReadingChoices extends Composite<Details> {
    public ReadingChoices() {
        getContent().setSummaryText("Text size and letters");
        getContent().addClassName("lede-reading");
        var choices = new Div(
                group("Text size", TextSize.CHOICE, TextSize::label),
                group("Letters", ReadingFont.CHOICE, ReadingFont::label));
        choices.addClassName("lede-form");
        getContent().add(choices);
    }

    private static <E extends Enum<E>> RadioButtonGroup<E> group(
            String name, DeviceChoice<E> choice, Function<E, String> label) {
        var group = new RadioButtonGroup<E>(name);
        group.setItems(choice.values());
        group.setItemLabelGenerator(label::apply);
        group.setValue(choice.current());
        group.addValueChangeListener(change -> group.getUI().ifPresent(ui -> choice.choose(ui, change.getValue())));
        return group;
    }
}
