package app.lede.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends a fault of the parser: in "The Supreme Court on Monday rejected an appeal", as American papers put it, the day is
 * often hung on the noun before it. It belongs to the verb behind it, which is said to happen then.
 *
 * <p>Wrong: "The Supreme Court on 13 September 2021 rejected an appeal."
 *
 * <p>Right: "The Supreme Court rejected an appeal on 13 September 2021."
 */
final class TimesBeforeVerbs {
    private TimesBeforeVerbs() {}

    /** The words with such days hung on their verbs; the same list if there are none. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = null;
        for (var date : tokens) {
            if (!date.entity().equals("DATE") || date.head() < 0 || date.head() > date.index() || !date.isNoun()) {
                continue;
            }
            int first = first(tokens, date);
            int last = last(tokens, date);
            if (first < 2
                    || last + 1 >= tokens.size()
                    || !tokens.get(first).text().equalsIgnoreCase("on")
                    || !tokens.get(first - 1).isNoun()) {
                continue;
            }
            int verb = verbOf(tokens, date.head());
            if (verb > last && opens(tokens, last + 1, verb)) {
                if (mended == null) {
                    mended = new ArrayList<>(tokens);
                }
                mended.set(date.index(), date.hungOn(verb, "obl"));
            }
        }
        return mended == null ? tokens : List.copyOf(mended);
    }

    /** The verb whose subject a noun is or stands within; -1 if it is no subject. */
    private static int verbOf(List<Token> tokens, int noun) {
        for (int steps = 0; noun >= 0 && steps < tokens.size(); steps++) {
            var token = tokens.get(noun);
            if (token.isRelation("nsubj", "nsubj:pass")) {
                return token.head();
            }
            if (!token.isRelation("nmod", "compound", "appos", "nmod:poss", "flat")) {
                return -1;
            }
            noun = token.head();
        }
        return -1;
    }

    /** Whether the words from here on are the verb with its auxiliaries and adverbs. */
    private static boolean opens(List<Token> tokens, int from, int verb) {
        for (int i = from; i < verb; i++) {
            var token = tokens.get(i);
            if (token.head() != verb || !token.isRelation("aux", "aux:pass", "advmod", "neg", "cop")) {
                return false;
            }
        }
        return tokens.get(verb).isVerb();
    }

    private static int first(List<Token> tokens, Token date) {
        int first = date.index();
        while (first > 0
                && (tokens.get(first - 1).head() == date.index()
                        || tokens.get(first - 1).entity().equals("DATE"))) {
            first--;
        }
        return first;
    }

    private static int last(List<Token> tokens, Token date) {
        int last = date.index();
        while (last + 1 < tokens.size() && tokens.get(last + 1).entity().equals("DATE")) {
            last++;
        }
        return last;
    }
}
