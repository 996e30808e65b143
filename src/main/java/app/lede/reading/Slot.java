package app.lede.reading;

/**
 * A mention within a phrase that can be asked about.
 *
 * @param begin where it begins in the phrase's text
 * @param end where it ends
 * @param whole whether the phrase, but for its preposition and the words that only describe the mention, is nothing else
 * @param noun for a number, what is counted with its modifiers and without what can stand at the end of a question:
 *     "oak trees"; for a place, the noun that says what it is: "port"
 * @param tail for a number, what follows the noun: "for the roof frame and the spire"
 */
public record Slot(int begin, int end, Mention mention, boolean whole, String noun, String tail) {}
