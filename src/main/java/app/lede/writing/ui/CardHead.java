package app.lede.writing.ui;

import app.lede.writing.Decision;
import app.lede.writing.WrittenItem;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;

/** The line above a question: its number, its kind, what was decided, and a handle to drag it by. */
final class CardHead extends Div {
    private final Span number = new Span();
    private final Span kind = new Span();
    private final Span state = new Span();

    private final Checkbox selected = new Checkbox();

    CardHead(UUID itemId, CardActions actions) {
        addClassName("writing-card-head");
        var handle = new Span("⠿");
        handle.addClassName("writing-handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        handle.getElement().setAttribute("title", "Drag to another place");
        DragSource.create(handle).setDragData(itemId);
        kind.addClassName("writing-kind");
        state.addClassName("writing-state");
        selected.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.choose(itemId, change.getValue());
            }
        });
        add(handle, selected, number, kind, state);
    }

    void setSelected(boolean chosen) {
        selected.setValue(chosen);
    }

    void show(int newNumber, WrittenItem written) {
        selected.setAriaLabel("Select question " + newNumber);
        number.setText(String.valueOf(newNumber));
        kind.setText(written.item().kind().label());
        state.setText(written.is(Decision.KEPT) ? "✓ Kept" : written.decision().label());
    }
}
