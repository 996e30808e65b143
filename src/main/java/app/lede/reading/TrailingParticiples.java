package app.lede.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends a fault of the parser: in "The storm disrupted supplies in Hanoi, causing floods" the object of the main verb is
 * taken for the subject of the participle behind the comma. It goes back to the verb, and the participle becomes a
 * circumstance, which a statement can do without.
 */
final class TrailingParticiples {
    private TrailingParticiples() {}

    /** The words with such objects where they belong; the same list if there are none. */
    static List<Token> mend(List<Token> tokens) {
        var root = tokens.stream().filter(token -> token.head() < 0).findFirst();
        if (root.isEmpty() || !root.get().isVerb() || has(tokens, root.get(), "obj", "ccomp", "cop", "aux:pass")) {
            return tokens;
        }
        var verb = root.get();
        for (var participle : tokens) {
            if (!participle.tag().equals("VBG")
                    || participle.head() != verb.index()
                    || participle.index() <= verb.index() + 1
                    || !tokens.get(participle.index() - 1).text().equals(",")) {
                continue;
            }
            var object = tokens.stream()
                    .filter(word -> word.head() == participle.index()
                            && word.isRelation("nsubj")
                            && word.index() > verb.index()
                            && word.index() < participle.index())
                    .findFirst();
            if (object.isPresent()) {
                var mended = new ArrayList<>(tokens);
                mended.set(object.get().index(), object.get().hungOn(verb.index(), "obj"));
                mended.set(participle.index(), participle.hungOn(verb.index(), "advcl"));
                return List.copyOf(mended);
            }
        }
        return tokens;
    }

    private static boolean has(List<Token> tokens, Token head, String... relations) {
        return tokens.stream().anyMatch(word -> word.head() == head.index() && word.isRelation(relations));
    }
}
