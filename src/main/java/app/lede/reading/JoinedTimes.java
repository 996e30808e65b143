package app.lede.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends a fault of the parser: in "visited the river in 2005 and 2024" the second year is often joined to the verb, as if
 * something else happened then. It belongs to the first, else the statement tells half of it.
 *
 * <p>Wrong: "Researchers visited the river in 2005."
 *
 * <p>Right: "Researchers visited the river in 2005 and 2024."
 */
final class JoinedTimes {
    private JoinedTimes() {}

    /** The words with such numbers, names and times joined to those they stand beside; the same list if there are none. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = null;
        for (var joined : tokens) {
            if (!joined.isRelation("conj") || joined.index() < 2 || joined.head() < 0) {
                continue;
            }
            var first = tokens.get(joined.index() - 2);
            if (tokens.get(joined.index() - 1).hasLemma("and", "or")
                    && isTime(joined)
                    && isTime(first)
                    && joined.tag().equals(first.tag())
                    && tokens.get(joined.head()).isVerb()
                    && first.head() != joined.index()) {
                if (mended == null) {
                    mended = new ArrayList<>(tokens);
                }
                mended.set(joined.index(), joined.hungOn(first.index(), "conj"));
            }
        }
        return mended == null ? tokens : List.copyOf(mended);
    }

    private static boolean isTime(Token token) {
        return token.entity().equals("DATE") && token.tag().matches("CD|NNP");
    }
}
