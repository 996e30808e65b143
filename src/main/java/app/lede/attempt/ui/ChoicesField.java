package app.lede.attempt.ui;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Any number of several options, as the checkboxes every browser and screen reader knows. */
final class ChoicesField extends Div {
    private final transient Set<OptionId> chosen = new LinkedHashSet<>();

    ChoicesField(Prompt.ChooseAll prompt, Response before, String labelId, Consumer<Response> given) {
        if (before instanceof Response.Chosen some) {
            chosen.addAll(some.options());
        }
        var hint = new Paragraph("Choose all that apply.");
        hint.addClassName("attempt-hint");
        hint.setId("hint-" + UUID.randomUUID());
        var options = new FieldSet();
        options.addClassName("attempt-choices");
        options.getElement().setAttribute("aria-labelledby", labelId);
        options.getElement().setAttribute("aria-describedby", hint.getId().orElseThrow());
        for (int i = 0; i < prompt.options().size(); i++) {
            var option = prompt.options().get(i);
            var box = new Box(chosen.contains(option.id()));
            box.onChange(checked -> {
                if (checked ? chosen.add(option.id()) : chosen.remove(option.id())) {
                    given.accept(chosen.isEmpty() ? new Response.Blank() : new Response.Chosen(chosen));
                }
            });
            options.add(label(box, i, option));
        }
        add(hint, options);
    }

    private static Component label(Box box, int index, Entry option) {
        var label = new HtmlContainer("label", box, ChoiceField.letter(index), new Span(option.text()));
        label.addClassName("attempt-choice");
        return label;
    }

    @Tag("input")
    static final class Box extends Component {
        Box(boolean checked) {
            getElement().setAttribute("type", "checkbox").setProperty("checked", checked);
        }

        void onChange(Consumer<Boolean> listener) {
            getElement().addPropertyChangeListener("checked", "change", change -> {
                if (change.isUserOriginated()) {
                    listener.accept(getElement().getProperty("checked", false));
                }
            });
        }
    }
}
