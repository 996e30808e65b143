package app.lede.reading;

import java.util.BitSet;

/** Tells what of a mention within a phrase can be asked about. */
final class SlotFinder {
    private SlotFinder() {}

    /** The slot of a mention in the phrase from {@code first} to {@code last}. */
    static Slot slot(
            Renderer renderer,
            Sentence sentence,
            Mention mention,
            int begin,
            int end,
            int first,
            int last,
            int head,
            BitSet drop,
            Renderer.Context context) {
        boolean whole = (mention.covers(head) || head >= 0 && drop.get(head))
                && onlyDescribes(sentence, mention, first, last, drop)
                && (mention.when() == null || mention.when().isUnit());
        var noun = "";
        var tail = "";
        if (mention.kind() == MentionKind.QUANTITY) {
            var counted = Counted.of(sentence, mention, first, last, head, drop, renderer, context);
            if (counted != null) {
                whole = true;
                noun = counted.noun();
                tail = counted.tail();
            } else {
                whole = false;
            }
        } else if (mention.kind() == MentionKind.PLACE && !whole && head >= 0) {
            noun = placeNoun(sentence, mention, first, last, head);
            whole = !noun.isEmpty();
        }
        return new Slot(begin, end, mention, whole, noun, tail);
    }

    /** "the port of Tartus": the noun that says what the place is, with its modifiers. */
    private static String placeNoun(Sentence sentence, Mention mention, int first, int last, int head) {
        var noun = sentence.token(head);
        boolean of = mention.first() > 0 && sentence.token(mention.first() - 1).hasLemma("of");
        if (of
                && mention.last() == last
                && mention.first() == head + 2
                && noun.hasLemma(
                        "port",
                        "city",
                        "town",
                        "village",
                        "province",
                        "state",
                        "region",
                        "island",
                        "district",
                        "county",
                        "republic",
                        "suburb",
                        "capital")) {
            int from = head;
            while (from > first
                    && sentence.token(from - 1).isRelation("amod", "compound")
                    && sentence.token(from - 1).head() == head) {
                from--;
            }
            return Words.join(sentence, from, head);
        }
        if (mention.last() == head - 1
                && head == last
                && noun.hasLemma(
                        "province",
                        "city",
                        "region",
                        "district",
                        "county",
                        "state",
                        "island",
                        "prefecture",
                        "village",
                        "town")
                && (mention.first() == first
                        || sentence.token(mention.first() - 1).tag().matches("IN|DT|TO"))) {
            return noun.text();
        }
        return "";
    }

    /** "American automobile manufacturer General Motors": only what stands without an article is a mere description. */
    private static boolean describable(Mention mention, Sentence sentence, int first, Token token) {
        return switch (mention.kind()) {
            case PERSON -> true;
            case ORGANISATION, THING ->
                !sentence.token(first).tag().matches("DT|PRP\\$|CD")
                        && token.isRelation("compound", "amod", "appos", "flat")
                        && token.head() == sentence.token(mention.last()).index();
            default -> false;
        };
    }

    /** "chief executive and founder Ida Moe": two titles of one person. */
    private static boolean isBetweenTitles(Sentence sentence, Mention mention, Token and) {
        return and.isRelation("cc", "conj")
                && and.index() + (and.isRelation("cc") ? 1 : 0) < mention.first()
                && sentence.tokens().subList(and.index(), mention.first()).stream()
                        .allMatch(token -> token.isNoun() || token.tag().matches("CC|JJ"));
    }

    /** Whether what stands around the mention only describes it: a preposition before, titles, a nationality. */
    private static boolean onlyDescribes(Sentence sentence, Mention mention, int first, int last, BitSet drop) {
        for (int i = mention.last() + 1; i <= last; i++) {
            if (!drop.get(i) && !sentence.token(i).isPunctuation()) {
                return false;
            }
        }
        for (int i = first; i < mention.first(); i++) {
            var token = sentence.token(i);
            boolean leads = i == first && token.tag().matches("IN|TO") && token.isRelation("case");
            boolean article = token.tag().equals("DT") && token.text().equalsIgnoreCase("the");
            boolean describes = describable(mention, sentence, first, token)
                    && (token.isRelation(
                                    "compound", "amod", "flat", "appos", "nmod", "det", "nmod:poss", "case", "punct")
                            || mention.kind() == MentionKind.PERSON && isBetweenTitles(sentence, mention, token)
                            || token.tag().matches("NN.*|JJ.*|POS|HYPH|,"));
            if (!drop.get(i) && !leads && !article && !describes) {
                return false;
            }
        }
        return true;
    }
}
