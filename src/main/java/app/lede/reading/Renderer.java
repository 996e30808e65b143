package app.lede.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says a part of a sentence so that it stands alone: short names become full ones, relative dates become dates, a bare noun
 * with "the" becomes what it stands for. What cannot be made to stand alone is not said at all.
 */
final class Renderer {
    private static final Set<String> POINTING = Set.of(
            "this",
            "these",
            "those",
            "such",
            "another",
            "same",
            "latter",
            "former",
            "aforementioned",
            "said",
            "here",
            "there",
            "thereof",
            "ago",
            "elsewhere",
            "respectively",
            "similar",
            "following",
            "next",
            "previous",
            "previously",
            "later",
            "earlier",
            "afterward");
    private static final Set<String> UNIQUE = WordLists.words("unique-nouns");
    private static final Set<String> VAGUE = WordLists.words("vague-words");

    private final List<List<Mention>> mentions;
    private final Definites definites;
    private final Pronouns pronouns;
    private final boolean dayFirst;

    Renderer(List<List<Mention>> mentions, Definites definites, Pronouns pronouns, boolean dayFirst) {
        this.mentions = mentions;
        this.definites = definites;
        this.pronouns = pronouns;
        this.dayFirst = dayFirst;
    }

    /** What the phrases of one statement know of each other. */
    static final class Context {
        private final Set<String> named = new HashSet<>();
        private boolean subjectSaid;
        private boolean subjectIsPerson;
        private boolean subjectIsPlural;

        void subject(Phrase subject, boolean plural) {
            subjectSaid = true;
            subjectIsPlural = plural;
            subjectIsPerson = subject.slots().stream()
                    .anyMatch(slot -> slot.whole() && slot.mention().kind() == MentionKind.PERSON);
        }
    }

    List<Mention> mentionsOf(Sentence sentence) {
        return mentions.get(sentence.index());
    }

    private @Nullable Mention mentionAt(Sentence sentence, int token) {
        return mentions.get(sentence.index()).stream()
                .filter(mention -> mention.first() == token)
                .findFirst()
                .orElse(null);
    }

    private boolean isMentioned(Sentence sentence, int token) {
        return mentions.get(sentence.index()).stream().anyMatch(mention -> mention.covers(token));
    }

    /**
     * Says the words from {@code first} to {@code last}, without those to be dropped.
     *
     * @return empty if something in them cannot stand alone
     */
    Optional<Phrase> phrase(
            Sentence sentence, int first, int last, int head, BitSet drop, Phrase.Role role, Context context) {
        var text = new StringBuilder();
        var slots = new ArrayList<Slot>();
        int i = first;
        int previous = -1;
        while (i <= last) {
            if (drop.get(i)) {
                i++;
                continue;
            }
            var token = sentence.token(i);
            var mention = mentionAt(sentence, i);
            String said;
            int next = i + 1;
            if (mention != null && mention.last() <= last && !dropsWithin(drop, mention)) {
                var words = sayMention(sentence, mention, text, context);
                if (words == null) {
                    return Optional.empty();
                }
                said = words;
                next = mention.last() + 1;
            } else {
                var words = sayWord(sentence, token, last, role, context);
                if (words == null) {
                    return Optional.empty();
                }
                said = words;
                if (token.text().equalsIgnoreCase("the") && !words.equals(token.text())) {
                    next = sentence.token(token.head()).index() + 1;
                }
            }
            if (!text.isEmpty() && needsSpace(sentence, previous, i, text, said)) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(said);
            if (mention != null && next == mention.last() + 1) {
                int lead = leadLength(said, mention);
                slots.add(slot(sentence, mention, begin + lead, text.length(), first, last, head, drop, context));
            }
            previous = next - 1;
            i = next;
        }
        var result = text.toString().strip().replaceAll("[,;:]$", "");
        if (result.isEmpty() || result.contains(";") || result.contains(":") && !result.matches(".*\\d:\\d.*")) {
            return Optional.empty();
        }
        var preposition = sentence.token(first).tag().matches("IN|TO")
                ? sentence.token(first).text()
                : "";
        return Optional.of(new Phrase(role, result, preposition, fit(slots, result)));
    }

    private static List<Slot> fit(List<Slot> slots, String text) {
        return slots.stream().filter(slot -> slot.end() <= text.length()).toList();
    }

    private static boolean dropsWithin(BitSet drop, Mention mention) {
        int at = drop.nextSetBit(mention.first());
        return at >= 0 && at <= mention.last();
    }

    private static int leadLength(String said, Mention mention) {
        if (mention.kind() == MentionKind.TIME) {
            for (var lead : List.of("on ", "in ")) {
                if (said.startsWith(lead)) {
                    return lead.length();
                }
            }
        }
        return 0;
    }

    private static boolean needsSpace(Sentence sentence, int previous, int at, CharSequence text, String said) {
        if (previous < 0) {
            return false;
        }
        char lastSaid = text.charAt(text.length() - 1);
        if (lastSaid == ' ') {
            return false;
        }
        if (previous == at - 1) {
            return sentence.spaceBefore(at);
        }
        return !sentence.token(at).isPunctuation() && !said.startsWith("'")
                || sentence.token(at).text().equals("\"");
    }

    private @Nullable String sayMention(Sentence sentence, Mention mention, StringBuilder before, Context context) {
        return switch (mention.kind()) {
            case PERSON -> {
                if (!mention.name().contains(" ") && !Genders.of(mention.name()).isEmpty()) {
                    yield null;
                }
                if (!context.named.add(mention.name())) {
                    yield mention.text();
                }
                yield mention.name();
            }
            case ORGANISATION -> context.named.add(mention.name()) ? mention.name() : mention.text();
            case PLACE, QUANTITY -> mention.text();
            case TIME -> sayTime(sentence, mention, before);
        };
    }

    private @Nullable String sayTime(Sentence sentence, Mention mention, StringBuilder before) {
        var when = mention.when();
        if (Times.isExplicit(mention.text())) {
            return mention.text();
        }
        if (when == null) {
            return mention.type().equals("vague") ? null : mention.text();
        }
        var head = sentence.token(mention.last());
        boolean followed = mention.last() + 1 < sentence.size()
                && (sentence.token(mention.last() + 1).tag().equals("POS")
                        || sentence.token(mention.last()).isRelation("compound", "nmod:poss", "amod"));
        for (int i = mention.first(); i <= mention.last(); i++) {
            var token = sentence.token(i);
            if (token.isRelation("compound", "nmod:poss", "amod", "nsubj") && token.head() > mention.last()) {
                return null;
            }
        }
        if (followed || head.tag().equals("POS")) {
            return null;
        }
        if (!when.isUnit() && mention.name().equals(mention.text())) {
            return null;
        }
        var said = when.isUnit() ? when.say(dayFirst) : mention.name();
        var previous =
                mention.first() > 0 ? sentence.token(mention.first() - 1).text().toLowerCase(Locale.ROOT) : "";
        if (previous.equals("on") || previous.equals("in")) {
            if (previous.equals(when.isUnit() ? when.preposition() : "in")) {
                return said;
            }
            if (before.toString().toLowerCase(Locale.ROOT).endsWith(previous)) {
                before.setLength(before.length() - previous.length());
                return when.preposition() + " " + said;
            }
            return null;
        }
        if (Set.of("since", "by", "until", "before", "after", "from", "till", "of", "through", "to")
                .contains(previous)) {
            return said;
        }
        if (!when.isUnit()) {
            return mention.text().toLowerCase(Locale.ROOT).startsWith("the ") ? said : "in " + said;
        }
        if (Set.of("at", "during", "the", "for", "over", "a", "early", "late", "mid", "-", "this", "that", "and", "or")
                .contains(previous)) {
            return null;
        }
        return when.preposition() + " " + said;
    }

    private @Nullable String sayWord(Sentence sentence, Token token, int last, Phrase.Role role, Context context) {
        var lower = token.text().toLowerCase(Locale.ROOT);
        if (token.tag().equals("PRP")) {
            if (lower.endsWith("self") || lower.endsWith("selves")) {
                return context.subjectSaid ? token.text() : null;
            }
            var person = pronouns.person(sentence, token).orElse(null);
            if (person != null) {
                return context.named.add(person) ? person : lower;
            }
            return null;
        }
        if (token.tag().equals("PRP$")) {
            return sayPossessive(sentence, token, lower, role, context);
        }
        if (token.tag().equals("EX")) {
            return null;
        }
        if (token.tag().equals("DT") && lower.equals("the")) {
            return sayDefinite(sentence, token, last, role);
        }
        if (POINTING.contains(lower) && !token.isVerb() && !token.isName()) {
            return null;
        }
        if (lower.equals("that") && token.tag().equals("DT")) {
            return null;
        }
        if (lower.equals("other")
                && (token.index() == 0
                        || !sentence.token(token.index() - 1).hasLemma("and", "or", "than", "any", "each"))) {
            return null;
        }
        if ((lower.equals("both") || lower.equals("each"))
                && !token.isRelation("cc:preconj", "cc")
                && token.tag().equals("DT")
                && !sentence.token(Math.max(0, token.head())).tag().equals("NN")) {
            return null;
        }
        if (token.isRelation("nsubj", "obj", "obl", "nmod")
                && (lower.equals("one")
                        || lower.equals("others")
                        || lower.equals("some")
                        || lower.equals("both")
                        || lower.equals("all")
                        || lower.equals("many")
                        || lower.equals("most"))
                && !sentence.hasChild(token.index(), "nmod")) {
            return null;
        }
        if (token.text().equals("–")
                || token.text().equals("--")
                || token.text().equals("—")
                || token.text().equals("...")
                || token.text().equals("…")) {
            return null;
        }
        return token.text();
    }

    private @Nullable String sayPossessive(
            Sentence sentence, Token token, String lower, Phrase.Role role, Context context) {
        boolean bound = context.subjectSaid && role != Phrase.Role.SUBJECT;
        if (Pronouns.isPersonal(token)) {
            long persons = mentions.get(sentence.index()).stream()
                    .filter(mention -> mention.kind() == MentionKind.PERSON && mention.last() < token.index())
                    .map(Mention::name)
                    .distinct()
                    .count();
            if (bound && context.subjectIsPerson && persons == 1) {
                return token.text();
            }
            var person = pronouns.person(sentence, token).orElse(null);
            if (person == null) {
                return null;
            }
            return context.named.add(person) ? person + (person.endsWith("s") ? "'" : "'s") : null;
        }
        if (!bound || context.subjectIsPerson) {
            return null;
        }
        if (lower.equals("its") && !context.subjectIsPlural || lower.equals("their") && context.subjectIsPlural) {
            return token.text();
        }
        return null;
    }

    private @Nullable String sayDefinite(Sentence sentence, Token the, int last, Phrase.Role role) {
        if (the.head() < 0 || the.head() <= the.index()) {
            return the.text();
        }
        var noun = sentence.token(the.head());
        if (noun.tag().startsWith("JJ") && noun.index() == the.index() + 1
                || noun.tag().equals("CD")) {
            return null;
        }
        if (noun.index() > last || !noun.tag().equals("NN") && !noun.tag().equals("NNS")) {
            return the.text();
        }
        if (isMentioned(sentence, noun.index()) && !sentence.hasChild(noun.index(), "nummod")) {
            return the.text();
        }
        if (!noun.isRelation("nmod", "obl", "nsubj", "obj") && pointsBack(sentence, the)) {
            return null;
        }
        if (UNIQUE.contains(noun.lemma().toLowerCase(Locale.ROOT)) || Definites.isComplete(sentence, noun)) {
            return the.text();
        }
        boolean bare = noun.index() == the.index() + 1;
        if (bare) {
            var stands = definites.standsFor(sentence, noun);
            if (stands.isPresent()
                    && stands.get()
                            .toLowerCase(Locale.ROOT)
                            .contains(noun.text().toLowerCase(Locale.ROOT))) {
                return stands.get();
            }
        }
        if (definites.occurredBefore(sentence, noun)
                || role == Phrase.Role.SUBJECT
                || sentence.hasChild(noun.index(), "nummod")
                || VAGUE.contains("the " + noun.text().toLowerCase(Locale.ROOT))
                || pointsBack(sentence, the)) {
            return null;
        }
        return the.text();
    }

    private static boolean pointsBack(Sentence sentence, Token the) {
        int next = the.index() + 1;
        return next < sentence.size()
                && VAGUE.contains("the " + sentence.token(next).text().toLowerCase(Locale.ROOT));
    }

    private Slot slot(
            Sentence sentence,
            Mention mention,
            int begin,
            int end,
            int first,
            int last,
            int head,
            BitSet drop,
            Context context) {
        boolean whole = mention.covers(head)
                && onlyDescribes(sentence, mention, first, last, drop)
                && (mention.when() == null || mention.when().isUnit());
        var noun = "";
        var tail = "";
        if (mention.kind() == MentionKind.QUANTITY) {
            var counted = Counted.of(sentence, mention, first, last, head, drop, this, context);
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
            boolean describes = mention.kind() == MentionKind.PERSON
                    && (token.isRelation(
                                    "compound", "amod", "flat", "appos", "nmod", "det", "nmod:poss", "case", "punct")
                            || token.tag().matches("NN.*|JJ.*|POS|HYPH|,"));
            if (!drop.get(i) && !leads && !article && !describes) {
                return false;
            }
        }
        return true;
    }
}
