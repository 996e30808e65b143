package app.lede.review.ui;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Events that are put in order with buttons, the earliest first. */
final class OrderList extends OrderedList {
    private final transient List<Entry> entries;

    OrderList(List<Entry> entries) {
        this.entries = new ArrayList<>(entries);
        addClassName("review-order");
        show();
    }

    List<OptionId> order() {
        return entries.stream().map(Entry::id).toList();
    }

    private void show() {
        removeAll();
        for (int i = 0; i < entries.size(); i++) {
            var text = new Span(entries.get(i).text());
            text.getElement().setAttribute("dir", "auto");
            add(new ListItem(text, new Span(move(i, -1, "↑", "Move up"), move(i, 1, "↓", "Move down"))));
        }
    }

    private Button move(int from, int by, String sign, String words) {
        var button = new Button(sign, click -> {
            Collections.swap(entries, from, from + by);
            show();
        });
        button.setAriaLabel(words + ": " + entries.get(from).text());
        button.setEnabled(from + by >= 0 && from + by < entries.size());
        return button;
    }
}
