package app.lede.writing.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The tags of a question; nothing at all where it has none. */
final class TagList extends UnorderedList {
    TagList(List<String> tags) {
        addClassName("writing-tags");
        getElement().setAttribute("aria-label", "Tags");
        setVisible(!tags.isEmpty());
        tags.forEach(tag -> {
            var entry = new ListItem(tag);
            entry.addClassName("lede-tag");
            add(entry);
        });
    }
}
