package app.lede.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows what "the vaccine" stands for: a noun that was introduced in one fuller way only ("a malaria vaccine") is taken up
 * by the bare noun with "the". A noun introduced in two ways, or never, stays open.
 */
final class Definites {
    private static final int LONGEST = 9;
    private static final int LONGEST_WITH_CLAUSE = 14;
    /** Of these an article about sport tells several in a row, and names none twice in the same way. */
    private static final java.util.Set<String> PLAYED_OFTEN = java.util.Set.of(
            "match", "game", "race", "round", "set", "half", "goal", "team", "side", "player", "award");
    /** So many sentences back an event is still the one spoken of. */
    private static final int NEAR = 6;

    /** A body stays the same through an article, where an event gives way to the next. */
    private static final String[] BODIES = {
        "court",
        "government",
        "council",
        "agency",
        "committee",
        "commission",
        "ministry",
        "university",
        "museum",
        "bank"
    };

    private final Map<String, List<Introduction>> introductions = new HashMap<>();

    private static final Pattern NAMED = Pattern.compile("\\p{Lu}");

    /** Somebody or something that has a name, which is said elsewhere: "the luxury conglomerate". */
    private static final java.util.Set<String> ONE_OF_MANY = java.util.Set.of(
            "company",
            "firm",
            "conglomerate",
            "giant",
            "group",
            "startup",
            "chain",
            "brand",
            "maker",
            "network",
            "platform",
            "outlet",
            "airline",
            "team",
            "club",
            "side",
            "agency",
            "city",
            "town",
            "country",
            "state",
            "island",
            "nation",
            "region",
            "village");

    /** Marks a form that takes no article. */
    private static final String NAME = "= ";

    /**
     * One use of a noun.
     *
     * @param text the noun with the words that say which one it is; empty if these are not plain
     * @param bare whether nothing but an article stands with it
     * @param indefinite whether it is introduced as something new: "a", "another", "two"
     * @param telling whether its words tell it from others of its sort: a noun before it, a name, "of"
     * @param subject whether it is the subject of a clause
     * @param plural whether it is more than one
     */
    private record Introduction(
            int sentence,
            int token,
            String text,
            boolean bare,
            boolean indefinite,
            boolean telling,
            boolean subject,
            boolean plural) {

        /** Whether another use can mean the same: it has a describing word in common. */
        boolean agrees(Introduction other) {
            var mine = List.of(text.toLowerCase(Locale.ROOT).split(" "));
            var last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            for (var word : other.text().toLowerCase(Locale.ROOT).split(" ")) {
                if (word.length() > 3 && !word.equals(last) && mine.contains(word)) {
                    return true;
                }
            }
            return text.equals(other.text());
        }
    }

    Definites(List<Sentence> sentences) {
        for (var sentence : sentences) {
            var quoted = Attributions.quoted(sentence);
            for (var token : sentence.tokens()) {
                if (quoted.get(token.index())) {
                    continue;
                }
                if (token.tag().equals("NN") || token.tag().equals("NNS")) {
                    introduce(sentence, token);
                } else if (token.isName() && !token.isRelation("compound")) {
                    introduceName(sentence, token);
                }
            }
        }
    }

    private void introduce(Sentence sentence, Token noun) {
        var key = noun.lemma().toLowerCase(Locale.ROOT);
        if (noun.isRelation("compound")) {
            return;
        }
        introductions
                .computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Introduction(
                        sentence.index(),
                        noun.index(),
                        fuller(sentence, noun).orElse(""),
                        isBare(sentence, noun),
                        isIndefinite(sentence, noun),
                        isTelling(sentence, noun),
                        noun.isRelation("nsubj", "nsubj:pass"),
                        noun.tag().equals("NNS")));
    }

    /** "Notre-Dame Cathedral" introduces "the cathedral". */
    private void introduceName(Sentence sentence, Token last) {
        int first = last.index();
        while (first > 0) {
            var before = sentence.token(first - 1);
            if (before.isName() && before.head() == last.index()) {
                first--;
            } else if (before.text().equals("-")
                    && first > 1
                    && sentence.token(first - 2).isName()) {
                first -= 2;
            } else {
                break;
            }
        }
        if (first == last.index()) {
            return;
        }
        boolean article = first > 0 && sentence.token(first - 1).text().equalsIgnoreCase("the");
        introductions
                .computeIfAbsent(last.text().toLowerCase(Locale.ROOT), k -> new ArrayList<>())
                .add(new Introduction(
                        sentence.index(),
                        last.index(),
                        (article ? "the " : NAME) + Words.join(sentence, first, last.index()),
                        false,
                        false,
                        true,
                        last.isRelation("nsubj", "nsubj:pass"),
                        last.tag().equals("NNPS")));
    }

    /** What stands between commas behind a noun only adds to it. */
    private static boolean isBare(Sentence sentence, Token noun) {
        return sentence.children(noun.index()).stream()
                .filter(child -> child.isRelation(
                        "amod", "compound", "nmod", "nmod:poss", "nummod", "acl", "acl:relcl", "appos"))
                .allMatch(child -> child.isRelation("acl", "acl:relcl", "appos")
                        && !Completeness.followsDirectly(sentence, noun, child));
    }

    private static boolean isIndefinite(Sentence sentence, Token noun) {
        return sentence.children(noun.index(), "det", "nummod", "amod").stream()
                .anyMatch(child -> child.isRelation("nummod")
                        || child.hasLemma("a", "an", "another", "some", "any", "each", "every", "second", "third"));
    }

    /** A noun before it, a name, or "of" and the like behind it say which one is meant; an adjective seldom does. */
    private static boolean isTelling(Sentence sentence, Token noun) {
        boolean happens = VagueNouns.has(noun);
        return sentence.children(noun.index()).stream().anyMatch(child -> switch (child.relation()) {
            case "compound" -> !happens || child.isName();
            case "acl", "acl:relcl" -> Completeness.followsDirectly(sentence, noun, child);
            case "nmod" -> !happens || namesSomething(sentence, child);
            case "amod" ->
                child.index() > 0 && Character.isUpperCase(child.text().codePointAt(0));
            default -> false;
        });
    }

    private static boolean namesSomething(Sentence sentence, Token child) {
        return sentence.subtree(child.index()).stream()
                .anyMatch(i ->
                        sentence.token(i).isName() || sentence.token(i).tag().equals("CD"));
    }

    /** What the bare noun with "the" stands for, with its article if it takes one. */
    Optional<String> standsFor(Sentence sentence, Token noun) {
        var earlier = before(sentence, noun);
        var latest = takenUpAtOnce(sentence, noun, earlier);
        if (latest.isPresent()) {
            return withoutRepeat(sentence, noun, definite(latest.get().text()));
        }
        var forms = new ArrayList<Introduction>();
        int indefinite = 0;
        for (var introduction : earlier) {
            indefinite += introduction.indefinite() ? 1 : 0;
            if (!introduction.text().isEmpty() && !introduction.bare()) {
                forms.add(introduction);
            } else if (introduction.text().isEmpty() && !introduction.bare()) {
                return Optional.empty();
            }
        }
        if (forms.isEmpty() || indefinite > 1) {
            return Optional.empty();
        }
        var first = forms.getFirst();
        if (!first.telling() || forms.stream().anyMatch(form -> !first.agrees(form))) {
            return Optional.empty();
        }
        boolean happens = VagueNouns.has(noun);
        if (PLAYED_OFTEN.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || happens && !noun.hasLemma(BODIES) && sentence.index() - first.sentence() > NEAR) {
            return Optional.empty();
        }
        return withoutRepeat(sentence, noun, definite(first.text()));
    }

    private static String definite(String form) {
        if (form.startsWith(NAME)) {
            return form.substring(NAME.length());
        }
        return form.startsWith("the ") ? form : "the " + form;
    }

    /**
     * "The United States government would hold a stake. The government will give": the subject of the sentence before, taken
     * up at once by the subject of this one, whatever other governments the article tells of.
     */
    private Optional<Introduction> takenUpAtOnce(Sentence sentence, Token noun, List<Introduction> earlier) {
        if (!opensAsSubject(noun)
                || VagueNouns.has(noun) && !noun.hasLemma("government", "company", "program", "programme")
                || PLAYED_OFTEN.contains(noun.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        var near = earlier.stream()
                .filter(introduction -> introduction.sentence() >= sentence.index() - 1)
                .toList();
        return near.size() == 1
                        && near.getFirst().sentence() == sentence.index() - 1
                        && near.getFirst().subject()
                        && near.getFirst().telling()
                        && !near.getFirst().text().isEmpty()
                        && !near.getFirst().indefinite()
                ? Optional.of(near.getFirst())
                : Optional.empty();
    }

    private static boolean opensAsSubject(Token noun) {
        return noun.isRelation("nsubj", "nsubj:pass") && noun.index() <= 1;
    }

    /**
     * "The tunnel in Bremen" for "the tunnel" of "opened the tunnel in Bremen" would say "in Bremen" twice: what stands
     * behind the noun anyway is left out. Another place than that of the form makes it another tunnel.
     */
    private static Optional<String> withoutRepeat(Sentence sentence, Token noun, String form) {
        var word = " " + noun.text().toLowerCase(Locale.ROOT) + " ";
        int at = (" " + form.toLowerCase(Locale.ROOT) + " ").indexOf(word);
        int behind = at + word.length() - 1;
        if (at < 0 || behind >= form.length() || noun.index() + 1 >= sentence.size()) {
            return Optional.of(form);
        }
        var tail = form.substring(behind);
        if (!sentence.token(noun.index() + 1).text().equalsIgnoreCase(tail.split(" ")[0])) {
            return Optional.of(form);
        }
        var follows = Words.join(sentence, noun.index() + 1, sentence.size() - 1) + " ";
        if (isTime(sentence, noun.index() + 2)) {
            return Optional.of(form);
        }
        return follows.regionMatches(true, 0, tail, 0, tail.length())
                        && !Character.isLetterOrDigit(follows.charAt(tail.length()))
                ? Optional.of(form.substring(0, behind - 1))
                : Optional.empty();
    }

    private static boolean isTime(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).entity().matches("DATE|TIME");
    }

    private List<Introduction> before(Sentence sentence, Token noun) {
        return introductions.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(earlier -> earlier.sentence() < sentence.index()
                        || earlier.sentence() == sentence.index() && earlier.token() < noun.index())
                .toList();
    }

    /**
     * Whether a noun with a noun before it, "the euro area", names a kind of which the article knows one only: it is never
     * introduced as one of several, nor used with other words before it.
     */
    boolean isOneOfItsKind(Sentence sentence, Token noun) {
        var own = fuller(sentence, noun).orElse("");
        if (own.isEmpty()
                || ONE_OF_MANY.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || Humans.mayBe(noun)
                || sentence.children(noun.index(), "compound").isEmpty()) {
            return false;
        }
        var mine = new Introduction(sentence.index(), noun.index(), own, false, false, true, false, false);
        return before(sentence, noun).stream()
                .allMatch(earlier -> !earlier.indefinite()
                        && (earlier.bare() || !earlier.text().isEmpty() && mine.agrees(earlier)));
    }

    /**
     * Whether a noun was introduced once only so far, and otherwise used with nothing but "the".
     *
     * @param first the sentence that introduces it
     * @param token where in that sentence
     */
    boolean isOnly(Sentence sentence, Token noun, int first, int token) {
        return before(sentence, noun).stream()
                .allMatch(earlier -> earlier.sentence() == first && earlier.token() == token
                        || earlier.bare() && !earlier.indefinite() && !earlier.plural() && earlier.sentence() > first);
    }

    /**
     * Whether a noun can be the one that the headline names: no other one was introduced so far, nor named in a way that
     * has nothing in common with it.
     *
     * @param named the noun as the headline has it
     */
    boolean canBe(Sentence sentence, Token noun, String named) {
        var headline = new Introduction(-1, -1, named, false, false, true, false, false);
        var earlier = before(sentence, noun);
        return earlier.stream().filter(Introduction::indefinite).count() <= 1
                && earlier.stream()
                        .filter(other ->
                                other.telling() && NAMED.matcher(other.text()).find())
                        .allMatch(headline::agrees);
    }

    /** Whether the noun occurred before, so that "the" may point back to it. */
    boolean occurredBefore(Sentence sentence, Token noun) {
        return introductions.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), List.of()).stream()
                .anyMatch(earlier -> earlier.sentence() < sentence.index()
                        || earlier.sentence() == sentence.index() && earlier.token() < noun.index());
    }

    /** The noun with the modifiers that say which one it is, where these are plain. */
    private static Optional<String> fuller(Sentence sentence, Token noun) {
        int first = noun.index();
        int last = noun.index();
        for (var child : sentence.children(noun.index())) {
            if (child.isRelation("amod", "compound") && child.index() < noun.index()) {
                first = Math.min(first, sentence.subtree(child.index()).nextSetBit(0));
            } else if (child.isRelation("nmod:poss", "nummod", "appos")) {
                return Optional.empty();
            }
        }
        for (var child : sentence.children(noun.index(), "nmod")) {
            var tree = sentence.subtree(child.index());
            if (tree.nextSetBit(0) == last + 1
                    && Sentence.isContiguous(tree)
                    && sentence.child(child.index(), "case")
                            .filter(c -> c.hasLemma("of", "in", "on", "against", "between", "for"))
                            .isPresent()) {
                last = tree.length() - 1;
            }
        }
        int clause = behindClause(sentence, noun, last);
        if (clause > 0 && clause - first < LONGEST_WITH_CLAUSE && saysNoTime(sentence, last + 1, clause)) {
            return plain(sentence, first, last) ? Optional.of(Words.join(sentence, first, clause)) : Optional.empty();
        }
        return last - first + 1 <= LONGEST && last > first && plain(sentence, first, last)
                ? Optional.of(Words.join(sentence, first, last))
                : Optional.empty();
    }

    /** The last word of a clause that says which one is meant: "a bill that would ban smoking"; 0 for none. */
    private static int behindClause(Sentence sentence, Token noun, int last) {
        for (var child : sentence.children(noun.index(), "acl", "acl:relcl")) {
            var tree = sentence.subtree(child.index());
            if (tree.nextSetBit(0) == last + 1
                    && Sentence.isContiguous(tree)
                    && sentence.children(noun.index()).stream().noneMatch(other -> other.index() > child.index())) {
                return tree.length() - 1;
            }
        }
        return 0;
    }

    /** Whether words can be said as they stand: nothing in them points elsewhere or counts from the day of the article. */
    private static boolean saysNoTime(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            var token = sentence.token(i);
            if (token.tag().startsWith("PRP")
                    || token.entity().matches("DATE|TIME|DURATION|SET")
                            && !token.text().matches("(?:1\\d|20)\\d\\d|in")
                    || token.isPunctuation() && !token.text().equals("-")
                    || token.hasLemma("this", "these", "those", "there", "here", "the", "say", "then", "now")
                    || token.isRelation("ccomp", "advcl")) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            var token = sentence.token(i);
            if (token.tag().startsWith("PRP")
                    || token.tag().equals("CD")
                    || token.isPunctuation() && !token.text().matches("-|,")
                    || token.isRelation("acl", "acl:relcl")
                    || token.hasLemma(
                            "this",
                            "that",
                            "these",
                            "those",
                            "other",
                            "another",
                            "such",
                            "same",
                            "new",
                            "previous",
                            "next",
                            "last")) {
                return false;
            }
        }
        return true;
    }
}
