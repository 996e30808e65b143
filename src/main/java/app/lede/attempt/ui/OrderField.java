package app.lede.attempt.ui;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import app.lede.item.Prompt;
import app.lede.item.Response;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Entries to put in order: by two buttons each, or by dragging. What moved where is said aloud. */
final class OrderField extends Div {
    private final List<Row> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Span announcement = new Span();
    private final transient Consumer<Response> given;

    OrderField(Prompt.Arrange prompt, Response before, String labelId, Consumer<Response> given) {
        this.given = given;
        addClassName("attempt-order");
        list.getElement().setAttribute("aria-labelledby", labelId);
        announcement.addClassName("lede-sr-only");
        announcement.getElement().setAttribute("aria-live", "polite");
        var hint = new Paragraph("The earliest first. Use the buttons, or drag.");
        hint.addClassName("lede-note");
        inOrder(prompt.entries(), before).forEach(entry -> rows.add(new Row(entry)));
        add(hint, list, announcement);
        show();
    }

    private static List<Entry> inOrder(List<Entry> shown, Response before) {
        List<OptionId> order = before instanceof Response.Ordered ordered ? ordered.options() : List.of();
        return shown.stream()
                .sorted(Comparator.comparingInt(
                        entry -> order.contains(entry.id()) ? order.indexOf(entry.id()) : order.size()))
                .toList();
    }

    private void show() {
        list.removeAll();
        rows.forEach(row -> list.add(row));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i, rows.size());
        }
    }

    private void move(Row row, int to) {
        int from = rows.indexOf(row);
        if (!isEnabled() || to < 0 || to >= rows.size() || to == from) {
            return;
        }
        rows.remove(from);
        rows.add(to, row);
        show();
        announcement.setText("“" + row.entry.text() + "” is now number " + (to + 1) + " of " + rows.size() + ".");
        given.accept(
                new Response.Ordered(rows.stream().map(each -> each.entry.id()).toList()));
    }

    private final class Row extends ListItem {
        private final transient Entry entry;
        private final NativeButton up;
        private final NativeButton down;

        Row(Entry entry) {
            this.entry = entry;
            up = button("↑", "Move up: " + entry.text(), -1);
            down = button("↓", "Move down: " + entry.text(), 1);
            var text = new Span(entry.text());
            text.addClassName("attempt-order-text");
            var buttons = new Span(up, down);
            buttons.addClassName("attempt-order-buttons");
            add(text, buttons);
            DragSource.create(this);
            DropTarget.create(this)
                    .addDropListener(drop -> drop.getDragSourceComponent()
                            .filter(Row.class::isInstance)
                            .map(Row.class::cast)
                            .filter(rows::contains)
                            .ifPresent(dragged -> move(dragged, rows.indexOf(this))));
        }

        /** At the ends a button stays where the keyboard is, but says that it does nothing. */
        void place(int index, int count) {
            up.getElement().setAttribute("aria-disabled", String.valueOf(index == 0));
            down.getElement().setAttribute("aria-disabled", String.valueOf(index == count - 1));
        }

        private NativeButton button(String sign, String label, int step) {
            var button = new NativeButton(sign);
            button.getElement().setAttribute("type", "button");
            button.setAriaLabel(label);
            button.addClickListener(click -> {
                move(this, rows.indexOf(this) + step);
                button.focus();
            });
            return button;
        }
    }
}
