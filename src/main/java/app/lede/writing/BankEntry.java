package app.lede.writing;

import app.lede.item.Item;
import java.util.UUID;

/**
 * An item in the bank.
 *
 * @param article the title of the article; empty if it rests on none
 * @param seen what is known of it from quizzes, in whatever set it was asked
 */
public record BankEntry(UUID setId, String setTitle, UUID articleId, String article, Item item, ItemSeen seen) {
    public UUID itemId() {
        return item.id();
    }
}
