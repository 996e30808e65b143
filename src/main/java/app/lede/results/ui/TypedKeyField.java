package app.lede.results.ui;

import app.lede.item.ItemContent;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The typed answers that are right, one a line. */
final class TypedKeyField extends KeyField {
    private final TextArea accepted = new TextArea("Right answers, one on each line");
    private final transient Function<List<String>, ItemContent> content;

    TypedKeyField(List<String> now, Function<List<String>, ItemContent> content) {
        this.content = content;
        accepted.setValue(String.join("\n", now));
        accepted.setValueChangeMode(ValueChangeMode.LAZY);
        accepted.setHelperText("Feedback shows the first. Who gave one that is no longer here loses its points.");
        accepted.setWidthFull();
        add(tells(accepted));
    }

    @Override
    ItemContent content() {
        return content.apply(accepted.getValue()
                .lines()
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList());
    }
}
