package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the names that are neither of persons nor of bodies nor of places: "Dimorphos", "iPhone 4". A name that only
 * describes a noun, as in "an iPhone owner", is left to the noun.
 */
final class NamedThings {
    private static final Set<String> ROLES = WordLists.words("titles-and-roles");
    private static final int LONGEST = 5;

    private NamedThings() {}

    static List<Mention> find(List<Sentence> sentences, List<Mention> known) {
        var found = new ArrayList<Mention>();
        for (var sentence : sentences) {
            var quoted = Attributions.quoted(sentence);
            int at = 0;
            while (at < sentence.size()) {
                if (!isNamePart(sentence.token(at)) || quoted.get(at) || isKnown(sentence, at, known)) {
                    at++;
                    continue;
                }
                int last = at;
                while (last + 1 < sentence.size()
                        && !isKnown(sentence, last + 1, known)
                        && (isNamePart(sentence.token(last + 1))
                                || sentence.token(last + 1).text().matches("\\d{1,2}|[IVX]{1,4}"))) {
                    last++;
                }
                if (isThing(sentence, at, last, known)) {
                    found.add(thing(sentence, at, last));
                }
                at = last + 1;
            }
        }
        return found;
    }

    private static boolean isNamePart(Token token) {
        return token.isName() && token.entity().equals("O")
                || token.text().matches("i[A-Z][A-Za-z]+") && token.entity().equals("O");
    }

    private static boolean isKnown(Sentence sentence, int at, List<Mention> known) {
        return known.stream().anyMatch(mention -> mention.sentence() == sentence.index() && mention.covers(at));
    }

    private static boolean isThing(Sentence sentence, int first, int last, List<Mention> known) {
        var head = sentence.token(last);
        var opening = sentence.token(first);
        int outer = head.text().matches("\\d+|[IVX]+") ? first : last;
        var anchor = sentence.token(outer);
        if (last - first >= LONGEST
                || head.text().length() < 2
                || anchor.isRelation("compound", "amod", "nmod:poss") && (anchor.head() < first || anchor.head() > last)
                || ROLES.contains(Words.lower(sentence, first, last))
                || ROLES.contains(head.text().toLowerCase(Locale.ROOT))
                || Gazetteer.shared().countryOf(opening.text()).isPresent()
                || isBeside(sentence, first - 1, known)
                || isBeside(sentence, last + 1, known)) {
            return false;
        }
        if (!Words.join(sentence, first, last).matches(".*\\p{Lu}.*") || isNameOf(sentence, last + 1)) {
            return false;
        }
        return last + 1 >= sentence.size()
                || !sentence.token(last + 1).tag().matches("POS|HYPH|NN.*|CD")
                        && !sentence.token(last + 1).text().equals("-");
    }

    /** "Man of the Match" is one name. */
    private static boolean isNameOf(Sentence sentence, int at) {
        if (at + 1 >= sentence.size() || !sentence.token(at).hasLemma("of", "for")) {
            return false;
        }
        int next = sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
        return next < sentence.size() && sentence.token(next).isName();
    }

    /** A name right beside another name belongs to it, or is doubtful. */
    private static boolean isBeside(Sentence sentence, int at, List<Mention> known) {
        return at >= 0
                && at < sentence.size()
                && (isKnown(sentence, at, known)
                        || sentence.token(at).text().matches("[-/&]")
                        || sentence.token(at).tag().equals("POS"));
    }

    /** The noun right before a name says what it is: "the asteroid Dimorphos". */
    private static Mention thing(Sentence sentence, int first, int last) {
        var type = "";
        if (first > 0) {
            var before = sentence.token(first - 1);
            if (before.tag().equals("NN")
                    && before.text().matches("[a-z]+")
                    && before.head() >= first
                    && before.head() <= last) {
                type = before.text();
            }
        }
        var text = Words.join(sentence, first, last);
        return new Mention(MentionKind.THING, sentence.index(), first, last, text, text, type, null, null);
    }
}
