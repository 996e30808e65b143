package app.lede.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends a fault of the tagger: the "that" which opens what somebody says is often taken for a pronoun, most of all behind a
 * time: "said on Thursday that Norway hoped to sell the bridge".
 */
final class ReportedThat {
    private ReportedThat() {}

    /** The words with each such "that" as a mark of its clause; the same list if there is none. */
    static List<Token> mend(List<Token> tokens) {
        List<Token> mended = null;
        for (var token : tokens) {
            if (isMark(tokens, token)) {
                if (mended == null) {
                    mended = new ArrayList<>(tokens);
                }
                mended.set(token.index(), token.tagged("IN").hungOn(token.head(), "mark"));
            }
        }
        return mended == null ? tokens : List.copyOf(mended);
    }

    private static boolean isMark(List<Token> tokens, Token that) {
        if (!that.text().equals("that")
                || !that.tag().matches("WDT|DT|IN")
                || !that.isRelation("dep", "det", "obj", "advmod")
                || that.head() <= that.index()) {
            return false;
        }
        var verb = tokens.get(that.head());
        if (!verb.isRelation("ccomp") || verb.head() < 0 || verb.head() >= that.index()) {
            return false;
        }
        boolean hasSubject = tokens.stream()
                .anyMatch(word -> word.head() == verb.index()
                        && word.index() > that.index()
                        && word.isRelation("nsubj", "nsubj:pass", "expl"));
        return hasSubject && Attributions.isReporting(tokens.get(verb.head()));
    }
}
