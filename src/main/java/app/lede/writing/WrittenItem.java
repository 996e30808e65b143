package app.lede.writing;

import app.lede.item.Item;
import java.util.UUID;

/** An item of a set that is being written, and what was decided about it. */
public record WrittenItem(Item item, Decision decision) {
    public UUID id() {
        return item.id();
    }

    public boolean is(Decision other) {
        return decision == other;
    }
}
