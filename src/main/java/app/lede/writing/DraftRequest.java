package app.lede.writing;

import app.lede.item.ItemKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to draft items from.
 *
 * @param title the article's headline; may be empty
 * @param text the article's text; offsets of evidence point into it
 * @param published the date that relative dates are resolved against, if known
 * @param kinds the kinds of item that are wanted
 * @param items how many items at most, 1 or more
 * @param seed the same request with the same seed gives the same draft
 */
public record DraftRequest(
        String title, String text, @Nullable LocalDate published, Set<ItemKind> kinds, int items, long seed) {
    public DraftRequest {
        kinds = Set.copyOf(kinds);
        if (items < 1) {
            throw new IllegalArgumentException("at least one item must be asked for, not " + items);
        }
    }
}
