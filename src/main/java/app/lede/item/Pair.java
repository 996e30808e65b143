package app.lede.item;

/** A left and a right text that belong together. The ids of the two sides are unrelated. */
public record Pair(Entry left, Entry right) {}
