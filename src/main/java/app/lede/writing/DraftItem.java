package app.lede.writing;

import app.lede.item.Item;

/** An item the engine proposes; {@code score} in [0,1] says how much it is worth asking. */
public record DraftItem(Item item, double score) {}
