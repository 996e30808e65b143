package app.lede.base.text;

/**
 * Who asserts a claim, and by which words the article says so.
 *
 * @param source who asserts it, as fully as the article names them: "the Kremlin"
 * @param cue the words of the article that attribute it: "said", "according to"
 */
public record Attribution(String source, String cue) {}
