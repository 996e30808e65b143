package app.lede.writing.ui;

import app.lede.item.Entry;
import app.lede.item.TimeOrder;
import com.vaadin.flow.component.textfield.TextArea;

final class TimeOrderForm extends ContentForm {
    private final TextArea stem;
    private final RowsField<EntryRow> events = new RowsField<>(
            "Events, from the earliest to the latest",
            "event",
            true,
            () -> new EntryRow("Event", new Entry(NewIds.option(), "")));

    TimeOrderForm(TimeOrder item) {
        stem = area("Question", item.stem());
        item.events().forEach(event -> events.addRow(new EntryRow("Event", event)));
        add(stem, events);
    }

    @Override
    TimeOrder read() {
        return new TimeOrder(
                stem.getValue().strip(),
                events.rows().stream().map(EntryRow::read).toList());
    }
}
