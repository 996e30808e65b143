package app.lede.exchange;

import app.lede.item.Item;
import app.lede.item.ItemKind;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes items in one format. */
interface ItemWriter {

    /** Why the format cannot hold this item, as a sentence; empty if it can. */
    Optional<String> whyNot(Item item);

    /** The kinds of which the format can hold at least some items. */
    default Set<ItemKind> kinds() {
        return EnumSet.allOf(ItemKind.class);
    }

    /**
     * Writes items, none of which {@link #whyNot} objects to.
     *
     * @param title names the whole; may be empty
     * @param out is flushed, not closed
     */
    void write(List<ItemGroup> groups, String title, OutputStream out) throws IOException;

    /** The items of all groups in their order, for formats without groups. */
    static List<Item> all(List<ItemGroup> groups) {
        return groups.stream().flatMap(group -> group.items().stream()).toList();
    }
}
