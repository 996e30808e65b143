package app.lede.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One sentence with its words and their dependencies. */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<List<Integer>> children;

    /**
     * @param index position in the passage, from 0
     * @param paragraph the paragraph it stands in, from 0
     */
    Sentence(int index, int paragraph, List<Token> tokens) {
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.children = new ArrayList<>();
        tokens.forEach(token -> children.add(new ArrayList<>()));
        for (var token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token.index());
            }
        }
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public int begin() {
        return tokens.getFirst().begin();
    }

    public int end() {
        return tokens.getLast().end();
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    int size() {
        return tokens.size();
    }

    /** The words that depend on a word, from left to right. */
    List<Token> children(int head) {
        return children.get(head).stream().map(tokens::get).toList();
    }

    List<Token> children(int head, String... relations) {
        return children(head).stream()
                .filter(token -> token.isRelation(relations))
                .toList();
    }

    Optional<Token> child(int head, String... relations) {
        return children(head, relations).stream().findFirst();
    }

    boolean hasChild(int head, String... relations) {
        return child(head, relations).isPresent();
    }

    Optional<Token> root() {
        return tokens.stream().filter(token -> token.head() < 0).findFirst();
    }

    /** The word and all that hangs on it. */
    BitSet subtree(int head) {
        var found = new BitSet(tokens.size());
        collect(head, found);
        return found;
    }

    private void collect(int head, BitSet found) {
        if (found.get(head)) {
            return;
        }
        found.set(head);
        children.get(head).forEach(child -> collect(child, found));
    }

    static boolean isContiguous(BitSet set) {
        return set.isEmpty() || set.cardinality() == set.length() - set.nextSetBit(0);
    }

    /** Whether one word hangs, directly or through others, on another. */
    boolean isUnder(int token, int ancestor) {
        int at = token;
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == ancestor) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** Whether white space stands before the word in the article. */
    boolean spaceBefore(int at) {
        return at > 0 && tokens.get(at).begin() > tokens.get(at - 1).end();
    }
}
