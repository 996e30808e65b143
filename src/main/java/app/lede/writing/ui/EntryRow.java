package app.lede.writing.ui;

import app.lede.item.Entry;
import app.lede.item.OptionId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;

/** A text that keeps the id it has. */
final class EntryRow extends Composite<TextField> {
    private final transient OptionId id;

    EntryRow(String says, Entry entry) {
        id = entry.id();
        getContent().setAriaLabel(says);
        getContent().setValue(entry.text());
    }

    Entry read() {
        return new Entry(id, getContent().getValue().strip());
    }
}
