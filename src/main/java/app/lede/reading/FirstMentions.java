package app.lede.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says who "the man" is by what was told when he was first mentioned. Only what the article tells itself as done is used,
 * and only where nobody and nothing else was introduced by the same noun.
 *
 * <p>Wrong: "The man was taken to a hospital in York."
 *
 * <p>Right: "The man who was found in Leeds on 3 May 2012 was taken to a hospital in York."
 *
 * <p>Filled while facts are found, in the order of the article. Not thread-safe.
 */
final class FirstMentions {
    private static final int LONGEST = 15;
    private static final int LONGEST_DOER = 5;
    private static final Pattern NEW = Pattern.compile("an? [^,]+");
    private static final Set<String> ROLES = WordLists.words("titles-and-roles");
    /** Nouns that count or measure others, and those of which there are many in one piece of news. */
    private static final Set<String> NOT_ONE = Set.of(
            "number",
            "lot",
            "part",
            "type",
            "kind",
            "series",
            "range",
            "couple",
            "majority",
            "time",
            "way",
            "year",
            "day",
            "week",
            "month",
            "hour",
            "minute",
            "result",
            "chance",
            "member",
            "total",
            "share",
            "record",
            "match",
            "game",
            "race",
            "round",
            "set",
            "half",
            "goal",
            "side",
            "player");

    private final Definites definites;
    private final Map<String, Told> told = new HashMap<>();

    /** @param text the noun with "the" and what tells which one it is */
    private record Told(int sentence, int noun, String text) {}

    FirstMentions(Definites definites) {
        this.definites = definites;
    }

    /** Takes in whom and what a fact introduces. */
    void note(Clause clause, Fact fact) {
        var sentence = clause.sentence();
        if (fact.attribution() != null
                || fact.negated()
                || fact.modality() != Modality.ACTUAL
                || clause.stands() != null
                || !sentence.token(clause.verbFirst()).tag().equals("VBD")) {
            return;
        }
        var subject = fact.subject();
        if (NEW.matcher(subject.text()).matches()) {
            var noun = sentence.token(clause.subjectHead());
            note(
                    sentence,
                    noun,
                    subject,
                    (isSomebody(noun) ? "who " : "that ") + fact.verb().text(),
                    fact.rest());
            return;
        }
        var done = fact.rest().stream()
                .filter(phrase -> phrase.role() == Phrase.Role.OBJECT)
                .toList();
        var heads = clause.constituents().stream()
                .filter(part -> part.role() == Phrase.Role.OBJECT)
                .toList();
        if (done.size() != 1
                || heads.size() != 1
                || !NEW.matcher(done.getFirst().text()).matches()
                || subject.text().contains(",")
                || words(subject.text()) > LONGEST_DOER) {
            return;
        }
        var noun = sentence.token(heads.getFirst().head());
        var others = new ArrayList<>(fact.rest());
        others.remove(done.getFirst());
        note(
                sentence,
                noun,
                done.getFirst(),
                (isSomebody(noun) ? "whom " : "that ") + subject.text() + " "
                        + fact.verb().text(),
                others,
                isNamed(subject));
    }

    private void note(Sentence sentence, Token noun, Phrase introduced, String clause, List<Phrase> rest) {
        note(sentence, noun, introduced, clause, rest, false);
    }

    private void note(
            Sentence sentence, Token noun, Phrase introduced, String clause, List<Phrase> rest, boolean named) {
        var key = noun.lemma().toLowerCase(Locale.ROOT);
        if (!noun.tag().equals("NN") || NOT_ONE.contains(key) || told.containsKey(key)) {
            return;
        }
        var kept = new ArrayList<>(rest);
        var head = "the " + introduced.text().substring(introduced.text().indexOf(' ') + 1) + " " + clause;
        for (int i = kept.size() - 1; i > 0 && words(head, kept) > LONGEST; i--) {
            if (!isNamed(kept.get(i))) {
                kept.remove(i);
            }
        }
        boolean tells = named || isNamed(introduced) || kept.stream().anyMatch(FirstMentions::isNamed);
        var text = said(head, kept);
        if (tells && words(text) <= LONGEST && !text.replaceAll("\\d, \\d", "").contains(",")) {
            told.put(key, new Told(sentence.index(), noun.index(), text));
        }
    }

    private static String said(String head, List<Phrase> rest) {
        var text = new StringBuilder(head);
        rest.forEach(phrase -> text.append(' ').append(phrase.text()));
        return text.toString();
    }

    private static int words(String head, List<Phrase> rest) {
        return words(said(head, rest));
    }

    private static int words(String text) {
        return text.split(" ").length;
    }

    /** Whether it holds a name or a time, which tell one from others. */
    private static boolean isNamed(Phrase phrase) {
        return phrase.slots().stream().anyMatch(slot -> slot.mention().kind() != MentionKind.QUANTITY);
    }

    private static boolean isSomebody(Token noun) {
        return ROLES.contains(noun.lemma().toLowerCase(Locale.ROOT)) || Pointers.isPerson(noun);
    }

    /** The noun with what tells which one is meant, where it stands with nothing but "the". */
    Optional<Reference> of(Sentence sentence, Token noun) {
        var first = told.get(noun.lemma().toLowerCase(Locale.ROOT));
        return first != null
                        && noun.tag().equals("NN")
                        && first.sentence() < sentence.index()
                        && standsBare(sentence, noun)
                        && definites.isOnly(sentence, noun, first.sentence(), first.noun())
                ? Optional.of(new Reference(first.text(), null, first.sentence()))
                : Optional.empty();
    }

    /** Nothing but "the" stands with it, and it owns nothing. */
    static boolean standsBare(Sentence sentence, Token noun) {
        int next = noun.index() + 1;
        return !noun.isRelation("compound", "nmod:poss", "amod")
                && (next >= sentence.size() || !sentence.token(next).tag().equals("POS"))
                && sentence.children(noun.index()).stream().allMatch(child -> child.isRelation("det", "case", "punct"));
    }
}
