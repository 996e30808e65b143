package app.lede.review;

import app.lede.item.Item;
import java.util.UUID;

/**
 * Names a fact. A question written by hand names none: then the question itself, through all its versions, is what is
 * remembered.
 *
 * @param key the fact's id within its article, or "item:" and the item's id
 */
record FactName(UUID articleId, String key) {
    static FactName of(UUID articleId, Item item) {
        var fact = item.fact();
        return new FactName(articleId, fact == null ? "item:" + item.id() : fact.id());
    }

    /** The fact as one sentence; of a question written by hand, the question. */
    static String statement(Item item) {
        var fact = item.fact();
        return fact == null ? item.content().stem() : fact.statement();
    }
}
