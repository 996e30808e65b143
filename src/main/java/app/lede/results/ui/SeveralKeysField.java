package app.lede.results.ui;

import app.lede.item.ItemContent;
import app.lede.item.Option;
import app.lede.item.OptionId;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which of the options are right. */
final class SeveralKeysField extends KeyField {
    private final CheckboxGroup<Option> options = new CheckboxGroup<>("Right answers");
    private final transient Function<Set<OptionId>, ItemContent> content;

    SeveralKeysField(List<Option> all, Function<Set<OptionId>, ItemContent> content) {
        this.content = content;
        options.setItems(all);
        options.setItemLabelGenerator(Option::text);
        options.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        options.setValue(all.stream().filter(Option::key).collect(Collectors.toSet()));
        add(tells(options));
    }

    @Override
    ItemContent content() {
        return content.apply(options.getValue().stream().map(Option::id).collect(Collectors.toSet()));
    }
}
