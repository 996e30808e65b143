package app.lede.reading;

import java.util.BitSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, split so that it can be asked about: "about 2,000 oak trees for the roof" has the noun "oak trees"
 * and the tail "for the roof".
 */
record Counted(String noun, String tail) {

    static @Nullable Counted of(
            Sentence sentence,
            Mention mention,
            int first,
            int last,
            int head,
            BitSet drop,
            Renderer renderer,
            Renderer.Context context) {
        var quantity = mention.quantity();
        if (quantity == null || head < 0) {
            return null;
        }
        int start = first;
        if (start < mention.first()
                && sentence.token(start).tag().matches("IN|TO")
                && sentence.token(start).isRelation("case")) {
            start++;
        }
        if (start != mention.first()) {
            return null;
        }
        int noun = quantity.measure() == Quantity.Measure.COUNT ? head : mention.last();
        if (quantity.measure() == Quantity.Measure.COUNT
                && sentence.token(sentence.tokens().get(mention.last()).head()).index() != head) {
            return null;
        }
        for (int i = mention.last() + 1; i <= noun; i++) {
            if (drop.get(i)
                    || sentence.token(i).isPunctuation()
                            && !sentence.token(i).text().equals("-")) {
                return null;
            }
        }
        int ofEnd = noun;
        for (var child : sentence.children(head)) {
            if (child.isRelation("conj")
                    || child.isRelation("acl:relcl") && child.index() > noun && !drop.get(child.index())) {
                return null;
            }
            if (child.isRelation("nmod") && child.index() > noun && sentence.hasChild(child.index(), "case")) {
                var preposition = sentence.child(child.index(), "case").orElseThrow();
                boolean bound = preposition.hasLemma("of")
                        || quantity.measure() != Quantity.Measure.COUNT
                                && preposition.hasLemma("in")
                                && !sentence.hasChild(child.index(), "det")
                                && child.entity().equals("O");
                var tree = sentence.subtree(child.index());
                if (bound && tree.nextSetBit(0) == ofEnd + 1 && Sentence.isContiguous(tree)) {
                    ofEnd = Math.min(last, tree.length() - 1);
                }
            }
        }
        var counted = "";
        if (mention.last() + 1 <= ofEnd) {
            var said = renderer.phrase(sentence, mention.last() + 1, ofEnd, -1, drop, Phrase.Role.OBJECT, context);
            if (said.isEmpty()) {
                return null;
            }
            counted = said.get().text();
        }
        var tail = "";
        if (ofEnd + 1 <= last && !remainsDropped(sentence, ofEnd + 1, last, drop)) {
            var word = sentence.token(ofEnd + 1);
            if (!word.tag().matches("IN|TO|VBN|VBG")
                    || word.text().toLowerCase(Locale.ROOT).equals("that")) {
                return null;
            }
            var said = renderer.phrase(sentence, ofEnd + 1, last, -1, drop, Phrase.Role.TAIL, context);
            if (said.isEmpty()) {
                return null;
            }
            tail = said.get().text();
        }
        return new Counted(counted, tail);
    }

    private static boolean remainsDropped(Sentence sentence, int from, int to, BitSet drop) {
        for (int i = from; i <= to; i++) {
            if (!drop.get(i) && !sentence.token(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }
}
