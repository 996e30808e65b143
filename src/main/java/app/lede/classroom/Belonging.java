package app.lede.classroom;

/**
 * What it means for somebody to belong to a class.
 *
 * @param granted to them as a learner of it; nothing to who teaches it
 */
public record Belonging(String className, Accommodation granted) {}
