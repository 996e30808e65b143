package app.lede.reading;

import java.util.BitSet;
import java.util.Set;

/**
 * Chooses the words of a clause that its statement can do without: parentheses, appositions and relative clauses between
 * commas, and adverbs that only link the sentence to the one before.
 */
final class Trimming {
    private static final Set<String> LINKING = Set.of(
            "also",
            "however",
            "then",
            "later",
            "meanwhile",
            "thus",
            "thereby",
            "therefore",
            "subsequently",
            "nevertheless",
            "nonetheless",
            "instead",
            "additionally",
            "recently",
            "now",
            "currently",
            "still",
            "furthermore",
            "moreover",
            "hence",
            "consequently",
            "finally",
            "too",
            "already",
            "eventually",
            "afterwards",
            "presently",
            "today",
            "earlier",
            "soon",
            "previously",
            "actually",
            "indeed",
            "ultimately",
            "shortly",
            "initially",
            "separately",
            "similarly",
            "once");

    /** What these open changes the sentence it stands in. */
    private static final String[] RESTRICTS = {
        "if", "unless", "except", "but", "not", "or", "until", "though", "although", "and", "nor", "when", "only"
    };

    private Trimming() {}

    static boolean isLinking(Token token) {
        return token.isRelation("advmod") && LINKING.contains(token.lemma().toLowerCase(java.util.Locale.ROOT));
    }

    static BitSet droppable(Sentence sentence) {
        var drop = new BitSet(sentence.size());
        dropParentheses(sentence, drop);
        dropAges(sentence, drop);
        dropDashes(sentence, drop);
        for (var token : sentence.tokens()) {
            if ((token.isRelation("acl:relcl", "acl", "appos") || isExample(sentence, token))
                    && token.head() >= 0
                    && token.head() < token.index()) {
                dropAside(sentence, token, drop);
            } else if (isPlaceBehind(sentence, token)) {
                drop.set(sentence.subtree(token.index()).nextSetBit(0) - 1, sentence.size() - 1);
            } else if (isBoth(sentence, token)) {
                drop.set(token.index());
            } else if (isLinking(token)
                    && sentence.children(token.index()).isEmpty()
                    && token.head() >= 0
                    && (sentence.token(token.head()).isVerb() || sentence.hasChild(token.head(), "cop"))) {
                drop.set(token.index());
            }
        }
        return drop;
    }

    /** "European stocks, such as those in London, fell" */
    private static boolean isExample(Sentence sentence, Token token) {
        return token.isRelation("nmod")
                && token.head() >= 0
                && sentence.token(token.head()).isRelation("nsubj", "nsubj:pass")
                && sentence.child(token.index(), "case")
                        .filter(word -> word.hasLemma("such", "include", "like"))
                        .isPresent();
    }

    /** "an outbreak in North Kivu Province, in the eastern part of the country": at the end, behind a comma. */
    private static boolean isPlaceBehind(Sentence sentence, Token token) {
        if (!token.isRelation("nmod") || token.head() < 0 || token.head() > token.index()) {
            return false;
        }
        var tree = sentence.subtree(token.index());
        int first = tree.nextSetBit(0);
        int end = sentence.size() - 1;
        return first > 1
                && first > token.head() + 1
                && sentence.token(first).hasLemma("in", "at", "near", "on", "along", "off", "outside")
                && sentence.token(first - 1).text().equals(",")
                && sentence.token(end).text().equals(".")
                && tree.length() == end
                && Sentence.isContiguous(tree);
    }

    /** "The mayor and the clerk have both signed", "the mayor and the clerk both signed" */
    static boolean isBoth(Sentence sentence, Token both) {
        int at = both.index();
        if (!both.hasLemma("both")
                || at == 0
                || at + 1 >= sentence.size()
                || !sentence.token(at + 1).isVerb()
                || sentence.token(at - 1).hasLemma("not")
                || !sentence.children(at).isEmpty()
                || both.head() < 0) {
            return false;
        }
        return sentence.child(verbOf(sentence, both), "nsubj", "nsubj:pass")
                .filter(subject -> subject.index() < at
                        && sentence.subtree(subject.index()).stream()
                                .anyMatch(i -> sentence.token(i).isRelation("cc")))
                .isPresent();
    }

    /** The verb that "both" stands with, also where it hangs on the subject. */
    private static int verbOf(Sentence sentence, Token both) {
        var head = sentence.token(both.head());
        return head.isRelation("nsubj", "nsubj:pass") && head.head() >= 0 ? head.head() : head.index();
    }

    private static void dropParentheses(Sentence sentence, BitSet drop) {
        int open = -1;
        for (var token : sentence.tokens()) {
            if (token.text().equals("(") || token.text().equals("[")) {
                open = token.index();
            } else if ((token.text().equals(")") || token.text().equals("]")) && open >= 0) {
                drop.set(open, token.index() + 1);
                open = -1;
            }
        }
    }

    /** "The co-defendants — a lawyer and a retired judge — were acquitted": what stands between dashes only adds to it. */
    private static void dropDashes(Sentence sentence, BitSet drop) {
        var dashes = sentence.tokens().stream()
                .filter(token -> token.text().matches("[–—]|--")
                        && token.begin() > 0
                        && token.index() > 0
                        && sentence.token(token.index() - 1).end() < token.begin())
                .map(Token::index)
                .toList();
        if (dashes.isEmpty() || dashes.size() > 2) {
            return;
        }
        int first = dashes.getFirst();
        int last = dashes.size() == 2 ? dashes.getLast() : sentence.size() - 1;
        while (dashes.size() == 1 && last > first && sentence.token(last).isPunctuation()) {
            last--;
        }
        if (first + 1 >= last || sentence.token(first + 1).hasLemma(RESTRICTS)) {
            return;
        }
        int from = first;
        int to = last;
        boolean apart = sentence.tokens().stream()
                .noneMatch(token -> (token.index() < from || token.index() > to)
                        && !token.isPunctuation()
                        && token.head() >= from
                        && token.head() <= to);
        int root = sentence.root().map(Token::index).orElse(-1);
        if (apart && (root < from || root > to)) {
            drop.set(from, to + 1);
        }
    }

    /** "Barra, 51, will lead": the age goes with its commas; "42-year-old Ronnie Stout": the name says who. */
    private static void dropAges(Sentence sentence, BitSet drop) {
        for (int i = 0; i + 5 < sentence.size(); i++) {
            if (sentence.token(i).tag().equals("CD")
                    && sentence.token(i + 1).text().equals("-")
                    && sentence.token(i + 2).hasLemma("year", "month")
                    && sentence.token(i + 3).text().equals("-")
                    && sentence.token(i + 4).hasLemma("old")
                    && sentence.token(i + 5).tag().equals("NNP")
                    && (i == 0 || !sentence.token(i - 1).tag().matches("DT|PRP\\$|JJ"))) {
                drop.set(i, i + 5);
            }
        }
        for (int i = 1; i + 2 < sentence.size(); i++) {
            if (sentence.token(i).text().equals(",")
                    && sentence.token(i + 2).text().equals(",")
                    && sentence.token(i + 1).text().matches("\\d{1,3}")
                    && sentence.token(i - 1).isName()) {
                drop.set(i, i + 3);
            }
        }
    }

    private static void dropAside(Sentence sentence, Token aside, BitSet drop) {
        var tree = sentence.subtree(aside.index());
        int first = tree.nextSetBit(0);
        int last = tree.length() - 1;
        while (last > first
                && sentence.token(last).isPunctuation()
                && !sentence.token(last).text().equals("\"")) {
            last--;
        }
        if (first < 2 || !Sentence.isContiguous(tree) || first <= aside.head()) {
            return;
        }
        boolean comma = sentence.token(first).text().equals(",");
        int mark = comma ? first : first - 1;
        if (isOfAName(sentence, aside, first)) {
            drop.set(first, last + 1);
            return;
        }
        if (!sentence.token(mark).text().equals(",")) {
            return;
        }
        boolean closed =
                last + 1 < sentence.size() && sentence.token(last + 1).text().equals(",");
        boolean ends = last + 1 >= sentence.size()
                || ".;?!".contains(sentence.token(last + 1).text());
        if (!closed && !ends) {
            return;
        }
        var noun = sentence.token(aside.head());
        if (aside.isRelation("appos")
                && noun.tag().equals("NN")
                && sentence.children(noun.index(), "appos").size() == 1
                && sentence.children(aside.index(), "appos").isEmpty()
                && aside.isName()
                && opensWithName(sentence, comma ? first + 1 : first)) {
            // "the Syrian capital, Damascus," becomes "Damascus": the name says more than its description.
            var whole = sentence.subtree(noun.index());
            int begin = sentence.child(noun.index(), "case")
                    .filter(preposition -> preposition.index() < noun.index())
                    .map(preposition -> preposition.index() + 1)
                    .orElse(whole.nextSetBit(0));
            if (begin <= noun.index()) {
                drop.set(begin, mark + 1);
                if (closed) {
                    drop.set(last + 1);
                }
            }
            return;
        }
        drop.set(mark, last + 1);
        if (closed) {
            drop.set(last + 1);
        }
    }

    /** "bought Pixar which was sold in 2005": a name needs no clause to say which one is meant, comma or not. */
    private static boolean isOfAName(Sentence sentence, Token aside, int first) {
        var noun = sentence.token(aside.head());
        return aside.isRelation("acl:relcl")
                && noun.tag().equals("NNP")
                && first == noun.index() + 1
                && sentence.token(first).hasLemma("which", "who");
    }

    private static boolean opensWithName(Sentence sentence, int at) {
        return sentence.token(at).isName() || sentence.token(at).tag().equals("DT");
    }
}
