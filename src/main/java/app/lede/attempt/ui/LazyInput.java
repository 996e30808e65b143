package app.lede.attempt.ui;

import app.lede.item.Response;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.util.function.Consumer;

/** A line to type in. What is typed is sent after a short pause, and at once on leaving the field. */
final class LazyInput extends Input {
    private static final Duration PAUSE = Duration.ofMillis(700);

    LazyInput(Response before, Consumer<Response> given) {
        addClassName("attempt-input");
        setType("text");
        getElement().setAttribute("maxlength", String.valueOf(Response.Typed.MAX_LENGTH));
        getElement().setAttribute("autocomplete", "off");
        getElement().setAttribute("autocapitalize", "off");
        getElement().setAttribute("spellcheck", "false");
        setValue(before instanceof Response.Typed typed ? typed.text() : "");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout((int) PAUSE.toMillis());
        getElement().addPropertyChangeListener("value", "change", leaving -> {});
        addValueChangeListener(change -> given.accept(response(change.getValue())));
    }

    private static Response response(String text) {
        return text.isBlank() ? new Response.Blank() : new Response.Typed(text);
    }
}
