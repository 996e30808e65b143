package app.lede.base.ui;

import app.lede.base.Refusal;
import com.vaadin.flow.component.html.Paragraph;

/** Where a form says why it was refused, next to its button. Screen readers hear it at once. */
public final class Problem extends Paragraph {
    public Problem() {
        addClassName("lede-problem");
        getElement().setAttribute("role", "alert");
    }

    public void show(Refusal refusal) {
        show(String.valueOf(refusal.getMessage()));
    }

    public void show(String text) {
        setText(text);
    }

    public void clear() {
        setText("");
    }
}
