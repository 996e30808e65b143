package app.lede.item;

/**
 * The fact an item asks about: progress is kept per fact, not per item.
 *
 * @param id stable for the same statement of the same article
 * @param statement the fact as one sentence that stands alone
 */
public record FactRef(String id, String statement) {}
