package app.lede.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: the start of the task, in words and with its button. */
public final class EmptyState extends Div {
    public EmptyState(String title, String text, Component... actions) {
        addClassName("lede-empty");
        add(new H2(title), new Paragraph(text));
        if (actions.length > 0) {
            var bar = new Div(actions);
            bar.addClassName("lede-actions");
            add(bar);
        }
    }
}
