package app.lede.reading;

import java.util.BitSet;

/**
 * Tells whether "it", "them", "its" and "their" stand for something that the same statement has said already: "set the price
 * of the applications or release them". Only one noun said before may agree in number.
 *
 * <p>In a clause that hangs on the main one its subject goes on, if nothing else that was said agrees: "The museum had 11,000
 * visitors when it showed the prints".
 *
 * <p>Wrong: "Three Democrats voted against it."
 *
 * <p>Right: "Developers will be able to set the price of the applications or release them for free."
 */
final class Within {
    private Within() {}

    /** @param said the words of the sentence that the statement has said before the pronoun */
    static boolean isNamed(Sentence sentence, Token pronoun, BitSet said) {
        boolean plural = pronoun.text().matches("(?i)them|their|they");
        boolean singular = pronoun.text().matches("(?i)it|its");
        if (!plural && !singular) {
            return false;
        }
        boolean owns = pronoun.tag().equals("PRP$");
        int verb = verbOf(sentence, pronoun);
        boolean goesOn = !owns && isDoer(sentence, pronoun) && hangsOnMainClause(sentence, verb, said);
        int fitting = 0;
        for (int i = said.nextSetBit(0); i >= 0 && i < pronoun.index(); i = said.nextSetBit(i + 1)) {
            var noun = sentence.token(i);
            if (!isNamed(noun) || isPlural(sentence, noun) != plural) {
                continue;
            }
            if (!owns && isDoer(sentence, noun) && !goesOn) {
                continue;
            }
            if (!owns && verbOf(sentence, noun) == verb && !isDoer(sentence, noun)
                    || sentence.isUnder(pronoun.index(), noun.index())) {
                return false;
            }
            fitting++;
        }
        return fitting == 1 && (owns || !isDoer(sentence, pronoun) || goesOn);
    }

    /** Whether a verb heads a clause of circumstance behind a main clause that was said. */
    private static boolean hangsOnMainClause(Sentence sentence, int verb, BitSet said) {
        if (verb < 0 || !sentence.token(verb).isRelation("advcl")) {
            return false;
        }
        int main = sentence.token(verb).head();
        return main >= 0
                && main < verb
                && sentence.child(main, "nsubj", "nsubj:pass")
                        .filter(subject -> said.get(subject.index()))
                        .isPresent();
    }

    private static boolean isNamed(Token noun) {
        return noun.isNoun()
                && !noun.isRelation("compound", "amod", "flat", "fixed", "nmod:tmod", "obl:tmod")
                && !noun.entity().matches("DATE|TIME|DURATION|PERSON|PERCENT|MONEY");
    }

    private static boolean isPlural(Sentence sentence, Token noun) {
        return noun.tag().endsWith("S") && !noun.entity().equals("ORGANIZATION")
                || noun.hasLemma("people", "police")
                || sentence.children(noun.index(), "conj").stream().anyMatch(Token::isNoun);
    }

    /** Whether a noun is, or stands within, what does something. */
    private static boolean isDoer(Sentence sentence, Token noun) {
        var at = noun;
        for (int steps = 0; steps < sentence.size(); steps++) {
            if (at.isRelation("nsubj", "nsubj:pass")) {
                return true;
            }
            if (at.head() < 0 || sentence.token(at.head()).isVerb()) {
                return false;
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    private static int verbOf(Sentence sentence, Token token) {
        int at = token.head();
        for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
            if (sentence.token(at).isVerb()) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return at;
    }
}
