package app.lede.attempt.ui;

import app.lede.item.Entry;
import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Consumer;

/** One of several options, as the radio buttons every browser and screen reader knows. */
final class ChoiceField extends FieldSet {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    ChoiceField(Prompt.Choose prompt, Response before, String labelId, Consumer<Response> given) {
        addClassName("attempt-choices");
        getElement().setAttribute("aria-labelledby", labelId);
        var group = "choice-" + UUID.randomUUID();
        for (int i = 0; i < prompt.options().size(); i++) {
            var option = prompt.options().get(i);
            var radio = new Radio(group, isChosen(before, option));
            radio.addChosenListener(chosen -> given.accept(Response.Chosen.of(option.id())));
            add(label(radio, i, option));
        }
    }

    private static boolean isChosen(Response before, Entry option) {
        return before instanceof Response.Chosen chosen && chosen.options().contains(option.id());
    }

    private static Component label(Radio radio, int index, Entry option) {
        var label = new HtmlContainer("label", radio, letter(index), new Span(option.text()));
        label.addClassName("attempt-choice");
        return label;
    }

    /** The letter that chooses the option by the keyboard. */
    static Span letter(int index) {
        var letter = new Span(LETTERS.substring(index % LETTERS.length(), index % LETTERS.length() + 1));
        letter.addClassName("attempt-letter");
        letter.getElement().setAttribute("aria-hidden", "true");
        return letter;
    }

    @Tag("input")
    static final class Radio extends Component {
        Radio(String group, boolean chosen) {
            getElement()
                    .setAttribute("type", "radio")
                    .setAttribute("name", group)
                    .setProperty("checked", chosen);
        }

        Registration addChosenListener(ComponentEventListener<Chosen> listener) {
            return addListener(Chosen.class, listener);
        }
    }

    /** The browser tells only of the one that was chosen, not of the one that no longer is. */
    @DomEvent("change")
    public static final class Chosen extends ComponentEvent<Radio> {
        public Chosen(Radio source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
