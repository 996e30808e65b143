package app.lede.demonstration;

import app.lede.item.Item;
import java.util.List;

/**
 * An item with how invented learners fare with it.
 *
 * @param difficulty on the scale of ability, where a learner of the same ability knows it every second time
 * @param slips what is typed by those who do not know it; empty for items that are not typed
 */
record InventedItem(Item item, double difficulty, List<String> slips) {
    InventedItem {
        slips = List.copyOf(slips);
    }
}
