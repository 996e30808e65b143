package app.lede.reading;

/**
 * One word or mark of a sentence.
 *
 * @param index position in the sentence, from 0
 * @param begin offset in the article's text, in UTF-16 units
 * @param end offset behind the last character
 * @param text the word with plain quotation marks and apostrophes
 * @param lemma the dictionary form
 * @param tag the Penn Treebank tag
 * @param entity PERSON, ORGANIZATION, LOCATION, DATE, NUMBER and so on; O for none
 * @param head index of the word it depends on; -1 for the root
 * @param relation the Universal Dependencies relation to the head
 */
public record Token(
        int index,
        int begin,
        int end,
        String text,
        String lemma,
        String tag,
        String entity,
        int head,
        String relation) {

    /** The same word with another place in the sentence's tree. */
    Token hungOn(int other, String as) {
        return new Token(index, begin, end, text, lemma, tag, entity, other, as);
    }

    /** The same word as another part of speech. */
    Token tagged(String as) {
        return new Token(index, begin, end, text, lemma, as, entity, head, relation);
    }

    boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    boolean isNoun() {
        return tag.startsWith("NN");
    }

    boolean isName() {
        return tag.startsWith("NNP");
    }

    boolean isPunctuation() {
        return !text.isEmpty()
                && text.codePoints().noneMatch(Character::isLetterOrDigit)
                && !text.equals("%")
                && !text.equals("$");
    }

    boolean isRelation(String... relations) {
        for (var wanted : relations) {
            if (relation.equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    boolean hasLemma(String... lemmas) {
        for (var wanted : lemmas) {
            if (lemma.equalsIgnoreCase(wanted)) {
                return true;
            }
        }
        return false;
    }
}
