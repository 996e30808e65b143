package app.lede.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends faults of the parser about what stands behind the main clause or behind a noun.
 *
 * <p>", with eight others wounded" at the end is often hung on the clause before it; it belongs to the main verb, where it
 * can be left out. In "an earthquake of magnitude 7.4 struck" the number is taken for a second subject.
 */
final class StrayParts {
    private StrayParts() {}

    /** The words with such parts where they belong; the same list if there are none. */
    static List<Token> mend(List<Token> tokens) {
        var root = tokens.stream().filter(token -> token.head() < 0).findFirst();
        if (root.isEmpty() || !root.get().isVerb()) {
            return tokens;
        }
        List<Token> mended = null;
        for (var token : tokens) {
            var other = token;
            if (isTrailingWith(tokens, token, root.get())) {
                other = token.hungOn(root.get().index(), "obl");
            } else if (isNumberOfNounBefore(tokens, token)) {
                other = token.hungOn(token.index() - 1, "nummod");
            }
            if (other != token) {
                if (mended == null) {
                    mended = new ArrayList<>(tokens);
                }
                mended.set(token.index(), other);
            }
        }
        return mended == null ? tokens : List.copyOf(mended);
    }

    private static boolean isTrailingWith(List<Token> tokens, Token noun, Token root) {
        if (!noun.isRelation("obl", "nmod")
                || noun.head() <= root.index()
                || noun.index() < noun.head()
                || !tokens.get(noun.head()).isVerb()) {
            return false;
        }
        return tokens.stream()
                .filter(word -> word.head() == noun.index() && word.isRelation("case") && word.hasLemma("with"))
                .anyMatch(with -> with.index() > 0
                        && tokens.get(with.index() - 1).text().equals(",")
                        && reachesTheEnd(tokens, noun));
    }

    private static boolean reachesTheEnd(List<Token> tokens, Token noun) {
        int last = tokens.size() - 1;
        while (last > 0 && tokens.get(last).isPunctuation()) {
            last--;
        }
        int at = last;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == noun.index()) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    private static boolean isNumberOfNounBefore(List<Token> tokens, Token number) {
        if (!number.tag().equals("CD") || !number.isRelation("nsubj") || number.index() == 0) {
            return false;
        }
        var noun = tokens.get(number.index() - 1);
        return noun.tag().equals("NN")
                && noun.isRelation("nmod")
                && tokens.stream()
                        .anyMatch(other -> other.index() < noun.index()
                                && other.head() == number.head()
                                && other.isRelation("nsubj"));
    }
}
