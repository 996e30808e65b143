package app.lede.item.flaw;

import app.lede.item.Flaw;
import java.util.List;

/**
 * The key is much longer than every distractor: authors make the right answer exact, and learners know it.
 *
 * <p>Wrong: "To discuss joint military action in the parts of Syria that rebels hold" beside "To sign a trade deal". Right:
 * "To discuss military action against rebels" beside "To sign a deal on trade and gas".
 *
 * <p>Source: Haladyna 24 and 28d; Tarrant, "longest option is correct"; SAQUET, "longest option correct".
 */
final class KeyIsLongest implements OneKeyRule {
    /** Below it a difference in letters does not show. Our choice. */
    static final int FEWEST_WORDS = 4;

    /** How many times the length of the longest distractor is too much. Our choice: no source gives a number. */
    static final double MUCH_LONGER = 1.5;

    /** The same for names, which have the length they have. */
    static final double MUCH_LONGER_NAME = 2;

    @Override
    public String id() {
        return "key-is-longest";
    }

    @Override
    public List<Flaw> find(Choice choice) {
        var key = choice.keyText();
        int next = choice.distractors().stream().mapToInt(String::length).max().orElse(key.length());
        double much = isName(key) ? MUCH_LONGER_NAME : MUCH_LONGER;
        if (Words.count(key) < FEWEST_WORDS || key.length() < much * next) {
            return none();
        }
        return warn(
                option(choice.key()),
                "This option is much longer than the others: learners guess it. Shorten it, or say as much in the others.");
    }

    private static boolean isName(String text) {
        var content = Words.content(text);
        return Words.asWritten(text).stream()
                .filter(word -> content.containsAll(Words.of(word)))
                .allMatch(Words::startsUpper);
    }
}
