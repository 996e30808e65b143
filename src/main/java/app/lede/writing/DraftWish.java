package app.lede.writing;

import app.lede.item.ItemKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an author wants drafted.
 *
 * @param kinds at least one
 * @param items how many new items at most, 1 to {@value #MAX_ITEMS}
 * @param again whether what is not decided yet gives way to the new draft; what was kept or dropped always stays
 */
public record DraftWish(Set<ItemKind> kinds, int items, boolean again) {
    public static final int MAX_ITEMS = 40;

    /** What a first draft is asked for. */
    public static final DraftWish FIRST = new DraftWish(EnumSet.allOf(ItemKind.class), 12, false);

    public DraftWish {
        kinds = Set.copyOf(kinds);
        if (kinds.isEmpty() || items < 1 || items > MAX_ITEMS) {
            throw new IllegalArgumentException("cannot draft " + items + " items of " + kinds);
        }
    }
}
