package app.lede.attempt.ui;

import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Consumer;

/** A number with its unit. It is typed as text: people write 400,000 and 0.4 million, and both are right. */
final class NumberField extends Div {
    NumberField(Prompt.TypeNumber prompt, Response before, String labelId, Consumer<Response> given) {
        addClassNames("attempt-typed", "attempt-number");
        var input = new LazyInput(before, given);
        var id = "answer-" + UUID.randomUUID();
        input.setId(id);
        input.getElement().setAttribute("inputmode", "decimal");
        input.getElement().setAttribute("aria-describedby", labelId);
        var label = new NativeLabel(prompt.unit().isBlank() ? "Your answer" : "Your answer, in " + prompt.unit());
        label.setFor(id);
        var unit = new Span(prompt.unit());
        unit.getElement().setAttribute("aria-hidden", "true");
        var line = new Div(input, unit);
        line.addClassName("attempt-number-line");
        add(label, line);
    }
}
