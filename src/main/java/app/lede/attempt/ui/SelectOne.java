package app.lede.attempt.ui;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The browser's own drop-down list: on a phone it opens the phone's. */
@Tag("select")
final class SelectOne extends HtmlComponent {
    private static final String CHOSEN = "event.target.value";

    private final transient List<Entry> entries;

    SelectOne(List<Entry> entries, @Nullable OptionId chosen) {
        this.entries = entries;
        addClassName("attempt-select");
        getElement().appendChild(option("", "Choose…", chosen == null));
        entries.forEach(entry -> getElement()
                .appendChild(option(entry.id().value(), entry.text(), entry.id().equals(chosen))));
    }

    /** Tells what was chosen, or that nothing is any more. What is not in the list counts as nothing. */
    void addChosenListener(Consumer<Optional<OptionId>> listener) {
        getElement()
                .addEventListener("change", event -> {
                    var value = event.getEventData().path(CHOSEN).asString("");
                    listener.accept(entries.stream()
                            .map(Entry::id)
                            .filter(id -> id.value().equals(value))
                            .findFirst());
                })
                .addEventData(CHOSEN);
    }

    private static Element option(String value, String text, boolean selected) {
        var option = new Element("option");
        option.setAttribute("value", value).setText(text);
        return selected ? option.setAttribute("selected", true) : option;
    }
}
