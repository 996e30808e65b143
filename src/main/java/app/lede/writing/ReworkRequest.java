package app.lede.writing;

import app.lede.item.Item;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to make of one item.
 *
 * @param title the article's headline; may be empty
 * @param text the article's text, which the item's evidence points into
 * @param item the item as it is now
 * @param asked all items of its set, with itself: another question asks none of these again
 */
public record ReworkRequest(
        String title, String text, @Nullable LocalDate published, Item item, List<Item> asked, Rework wish) {
    public ReworkRequest {
        asked = List.copyOf(asked);
    }
}
