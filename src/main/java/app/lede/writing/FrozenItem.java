package app.lede.writing;

import app.lede.item.Item;
import java.util.UUID;

/**
 * An item as it was when its set was given to a class.
 *
 * @param id of the frozen item; {@code item().id()} is the lineage, the same in every version
 * @param position in its version, from 1
 */
public record FrozenItem(UUID id, int position, Item item) {}
