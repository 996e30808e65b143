package app.lede.item;

/** A text with an id: an option as a learner sees it, or an event to put in order. It does not say what is right. */
public record Entry(OptionId id, String text) {}
