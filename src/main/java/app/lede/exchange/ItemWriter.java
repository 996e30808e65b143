package app.lede.exchange;

import app.lede.item.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes items in one format. */
interface ItemWriter {

    /** Why the format cannot hold this item, as a sentence; empty if it can. */
    Optional<String> whyNot(Item item);

    /**
     * Writes items, none of which {@link #whyNot} objects to.
     *
     * @param out is flushed, not closed
     */
    void write(List<Item> items, String title, OutputStream out) throws IOException;
}
