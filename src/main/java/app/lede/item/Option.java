package app.lede.item;

/** One option of a choice as its author sees it: a key or a distractor. */
public record Option(OptionId id, String text, boolean key) {}
