package app.lede.attempt.ui;

import app.lede.item.Response;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.UUID;
import java.util.function.Consumer;

/** A few words. */
final class TypedField extends Div {
    TypedField(Response before, String labelId, Consumer<Response> given) {
        addClassName("attempt-typed");
        var input = new LazyInput(before, given);
        var id = "answer-" + UUID.randomUUID();
        input.setId(id);
        var label = new NativeLabel("Your answer");
        label.setFor(id);
        input.getElement().setAttribute("aria-describedby", labelId);
        add(label, input);
    }
}
