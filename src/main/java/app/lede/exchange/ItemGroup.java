package app.lede.exchange;

import app.lede.item.Item;
import java.util.List;

/**
 * Items that belong together in a file, such as those on one article.
 *
 * @param title names the category or section, where a format has them; may be empty
 */
public record ItemGroup(String title, List<Item> items) {
    public ItemGroup {
        items = List.copyOf(items);
    }
}
