package app.lede.results;

/**
 * How often something was given for an item.
 *
 * @param text an option, or what was typed, in the learners' words
 * @param mark how it scores
 */
public record AnswerCount(String text, Mark mark, int count) {}
