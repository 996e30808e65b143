package app.lede.results.ui;

import app.lede.base.Refusal;
import app.lede.item.ItemContent;
import app.lede.item.Option;
import app.lede.item.OptionId;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.function.Function;

/** Which one of the options is right. */
final class OneKeyField extends KeyField {
    private final RadioButtonGroup<Option> options = new RadioButtonGroup<>("Right answer");
    private final transient Function<OptionId, ItemContent> content;

    OneKeyField(List<Option> all, Function<OptionId, ItemContent> content) {
        this.content = content;
        options.setItems(all);
        options.setItemLabelGenerator(Option::text);
        options.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        all.stream().filter(Option::key).findFirst().ifPresent(options::setValue);
        add(tells(options));
    }

    @Override
    ItemContent content() {
        var chosen = options.getValue();
        if (chosen == null) {
            throw new Refusal("Choose the option that is right.");
        }
        return content.apply(chosen.id());
    }
}
