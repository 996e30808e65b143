package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends a fault of the parser: in "A spacecraft has changed the path of an asteroid, the agency announced on Monday" the
 * report at the end is often hung on the noun before the comma. It belongs to the main verb, else a claim is taken for a
 * fact.
 */
final class TrailingReports {
    private TrailingReports() {}

    /** The words with such a report hung on the main verb; the same list if there is none. */
    static List<Token> mend(List<Token> tokens) {
        var root = tokens.stream().filter(token -> token.head() < 0).findFirst();
        if (root.isEmpty()) {
            return tokens;
        }
        var reported = reported(tokens, root.get());
        if (reported.isPresent()) {
            return with(tokens, reported.get(), root.get().index(), "ccomp");
        }
        for (var token : tokens) {
            if (token.index() > root.get().index()
                    && token.isRelation("dep", "acl", "acl:relcl")
                    && token.head() != root.get().index()
                    && Attributions.isReporting(token)
                    && token.tag().matches("VBD|VBZ|VBP")
                    && isAside(tokens, token)
                    && endsSentence(tokens, token)) {
                return with(tokens, token, root.get().index(), "parataxis");
            }
        }
        return tokens;
    }

    /**
     * What is reported in "A fire has killed 52 people, officials say", where the parser takes it for a circumstance of the
     * saying: it has no "when" or "as" before it, which a circumstance would have.
     */
    private static Optional<Token> reported(List<Token> tokens, Token root) {
        if (!Attributions.isReporting(root)
                || !root.tag().matches("VBD|VBZ|VBP")
                || !isAside(tokens, root)
                || !endsSentence(tokens, root)) {
            return Optional.empty();
        }
        return tokens.stream()
                .filter(token -> token.index() < root.index()
                        && token.head() == root.index()
                        && token.isRelation("advcl", "dep")
                        && !token.tag().equals("VBG")
                        && tokens.stream()
                                .noneMatch(child -> child.head() == token.index()
                                        && (child.isRelation("mark")
                                                || child.tag().startsWith("W")))
                        && tokens.stream()
                                .anyMatch(child ->
                                        child.head() == token.index() && child.isRelation("nsubj", "nsubj:pass")))
                .findFirst();
    }

    private static List<Token> with(List<Token> tokens, Token token, int head, String relation) {
        var mended = new ArrayList<>(tokens);
        mended.set(token.index(), token.hungOn(head, relation));
        return List.copyOf(mended);
    }

    /** Its own subject stands right before it, behind a comma; it reports nothing that stands behind it. */
    private static boolean isAside(List<Token> tokens, Token verb) {
        int first = Integer.MAX_VALUE;
        for (var token : tokens) {
            if (token.head() == verb.index()) {
                if (token.isRelation("ccomp", "obj", "xcomp", "mark")) {
                    return false;
                }
                if (token.isRelation("nsubj")
                        && token.index() < verb.index()
                        && !token.tag().startsWith("W")) {
                    first = firstOf(tokens, token.index());
                }
            }
        }
        return first > 0 && first < verb.index() && tokens.get(first - 1).text().equals(",");
    }

    private static int firstOf(List<Token> tokens, int head) {
        int first = head;
        for (var token : tokens) {
            if (token.index() < first && isUnder(tokens, token.index(), head)) {
                first = token.index();
            }
        }
        return first;
    }

    private static boolean endsSentence(List<Token> tokens, Token verb) {
        return tokens.subList(verb.index() + 1, tokens.size()).stream()
                .allMatch(token -> token.isPunctuation() || isUnder(tokens, token.index(), verb.index()));
    }

    private static boolean isUnder(List<Token> tokens, int at, int ancestor) {
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }
}
