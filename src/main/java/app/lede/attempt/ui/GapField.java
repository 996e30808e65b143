package app.lede.attempt.ui;

import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** A sentence with a place to type in the middle of it. */
final class GapField extends Paragraph {
    GapField(Prompt.Fill prompt, Response before, Consumer<Response> given) {
        addClassNames("attempt-gap", "lede-prose");
        var input = new LazyInput(before, given);
        input.setAriaLabel("The missing words in: " + prompt.before() + "… " + prompt.after());
        add(new Text(prompt.before()), input, new Text(prompt.after()));
    }
}
