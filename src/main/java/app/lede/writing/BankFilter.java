package app.lede.writing;

import app.lede.item.ItemKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which items of the bank are wanted.
 *
 * @param text words that all must stand in the question, its options or its key; empty for any
 * @param tag of the item, capitals or not; empty for any
 * @param articleTag of the article, capitals or not; empty for any
 */
public record BankFilter(
        String text,
        @Nullable ItemKind kind,
        String tag,
        String articleTag,
        @Nullable UUID articleId) {
    public static final BankFilter ALL = new BankFilter("", null, "", "", null);
}
