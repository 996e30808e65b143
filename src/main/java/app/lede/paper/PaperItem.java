package app.lede.paper;

import app.lede.item.Item;
import app.lede.item.ItemContent;
import java.util.List;

/**
 * A question to print.
 *
 * @param asked as it is asked
 * @param counts as it counts: the same, unless another key was decided since
 * @param alsoRight typed answers that were accepted since
 * @param note what was decided about it since; empty if nothing
 */
record PaperItem(ItemContent asked, Item counts, List<String> alsoRight, String note) {
    PaperItem {
        alsoRight = List.copyOf(alsoRight);
    }

    static PaperItem of(Item item) {
        return new PaperItem(item.content(), item, List.of(), "");
    }
}
