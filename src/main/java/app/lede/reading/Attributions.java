package app.lede.reading;

import app.lede.base.text.Attribution;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells which clauses are somebody's claim, and whose. */
final class Attributions {
    private static final Map<String, String> REPORTING = reporting();
    private static final Pattern HEARSAY = hearsay();

    /** Groups that an article names by what they are: "officials said", "according to police". */
    private static final Set<String> GROUPS = WordLists.words("speaking-groups");

    private static final String[] PAPERS = {"study", "report", "survey", "poll", "analysis"};

    private static final String[] BODIES = {
        "government",
        "department",
        "administration",
        "commission",
        "organisation",
        "organization",
        "association",
        "university",
        "authority",
        "official",
        "institution",
        "corporation",
        "foundation",
        "federation",
        "parliament",
        "statement",
        "document",
        "assessment",
        "hospital",
        "tribunal",
        "general",
        "professional",
        "announcement",
        "publication",
        "city",
        "community",
        "principal",
        "cardinal",
        "rival",
        "intelligence",
        "alliance",
        "conference",
        "criminal",
        "individual",
        "admiral",
        "delegation",
        "coalition",
        "opposition",
        "prosecution",
        "police"
    };
    /** Nouns of what somebody does or thinks. */
    private static final String NOMINAL =
            ".*(?:al|sion|tion|ment|ness|ance|ence|ure|ity|ship|dom|hood|ism)|decision|move|plan|choice|view|belief|fear|hope|"
                    + "visit|vote|attack|death|loss|win|tour|deal|bid|campaign|career|book|film|song|album|tweet";

    private static final int MOST_BEFORE_GROUP = 2;

    private final Renderer renderer;

    Attributions(Renderer renderer) {
        this.renderer = renderer;
    }

    /** What is known about who asserts a clause. */
    sealed interface Finding {
        /** The article tells it itself. */
        record Plain() implements Finding {}

        /**
         * Somebody who can be named asserts it.
         *
         * @param speaker the word of the sentence that names who speaks; -1 where it is nobody's direct report
         */
        record Claim(Attribution attribution, int speaker) implements Finding {}

        /** It is a claim, but whose is not said in words that stand alone. */
        record Unnamed() implements Finding {}
    }

    private static Map<String, String> reporting() {
        return Map.copyOf(WordLists.pairs("reporting-verbs"));
    }

    private static Pattern hearsay() {
        var cues = new HashSet<String>();
        WordLists.words("attribution-cues").stream()
                .filter(cue -> !cue.equals("according to") && !cue.startsWith("what ") && !cue.startsWith("in what "))
                .forEach(cue -> cues.add(Pattern.quote(cue)));
        return Pattern.compile("\\b(" + String.join("|", cues) + ")\\b");
    }

    static boolean isReporting(Token verb) {
        return verb.isVerb() && REPORTING.containsKey(verb.lemma().toLowerCase(Locale.ROOT));
    }

    static boolean asserts(Token verb) {
        var kind = REPORTING.get(verb.lemma().toLowerCase(Locale.ROOT));
        return kind != null && (kind.equals("claim") || kind.equals("plan"));
    }

    /** Whether words such as "reportedly" stand in the sentence, which make all of it hearsay. */
    static boolean isHearsay(Sentence sentence) {
        return HEARSAY.matcher(Words.lower(sentence, 0, sentence.size() - 1)).find();
    }

    /** Who asserts the clause with this predicate. */
    Finding of(Sentence sentence, int predicate) {
        if (isHearsay(sentence)) {
            return new Finding.Unnamed();
        }
        var accordingTo = accordingTo(sentence);
        var reporter = reporter(sentence, predicate).or(() -> atTheEnd(sentence, predicate));
        if (reporter.isEmpty() && accordingTo.isEmpty()) {
            return new Finding.Plain();
        }
        if (reporter.isEmpty()) {
            return claim(source(sentence, accordingTo.orElseThrow()), "according to", -1);
        }
        var verb = reporter.get();
        var subject = sentence.child(verb.index(), "nsubj").or(() -> before(sentence, verb));
        if (subject.isEmpty() || !asserts(verb) || isDenied(sentence, verb)) {
            return new Finding.Unnamed();
        }
        var speaker = source(sentence, subject.get());
        var outer = outerReporter(sentence, verb, predicate);
        if (outer.isPresent() || accordingTo.isPresent()) {
            var reportedBy = accordingTo.isPresent()
                    ? source(sentence, accordingTo.get())
                    : sentence.child(outer.get().index(), "nsubj").flatMap(s -> source(sentence, s));
            if (speaker.isEmpty() || reportedBy.isEmpty()) {
                return new Finding.Unnamed();
            }
            return claim(
                    Optional.of(speaker.get() + ", as reported by " + reportedBy.get()),
                    verb.text()
                            + (accordingTo.isPresent()
                                    ? ", according to"
                                    : ", " + outer.get().text()),
                    -1);
        }
        return claim(speaker, verb.text(), subject.get().index());
    }

    private static Finding claim(Optional<String> source, String cue, int speaker) {
        return source.isEmpty()
                ? new Finding.Unnamed()
                : new Finding.Claim(new Attribution(source.get(), cue), speaker);
    }

    /** The noun behind "according to", wherever it stands in the sentence. */
    static Optional<Token> accordingTo(Sentence sentence) {
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (sentence.token(i).text().equalsIgnoreCase("according")
                    && sentence.token(i + 1).text().equalsIgnoreCase("to")) {
                int head = sentence.token(i).head();
                if (head > i + 1) {
                    return Optional.of(sentence.token(head));
                }
                int at = i + 2;
                while (at + 1 < sentence.size() && !sentence.token(at).isNoun()) {
                    at++;
                }
                return Optional.of(sentence.token(at));
            }
        }
        return Optional.empty();
    }

    /** The verb that reports the clause, nearest first. */
    static Optional<Token> reporter(Sentence sentence, int predicate) {
        int at = predicate;
        for (int steps = 0; steps < 6; steps++) {
            for (var child : sentence.children(at, "parataxis", "ccomp")) {
                if (isReporting(child) && child.index() > at && saysAsAside(sentence, child)) {
                    return Optional.of(child);
                }
            }
            var token = sentence.token(at);
            if (token.head() < 0) {
                return Optional.empty();
            }
            var head = sentence.token(token.head());
            if (token.isRelation("ccomp", "parataxis", "xcomp", "advcl", "csubj", "dep", "acl", "obj")
                            && isReporting(head)
                    || token.isRelation("ccomp", "parataxis")
                            && head.isVerb()
                            && !isReporting(head)
                            && !token.isRelation("parataxis")) {
                return Optional.of(head);
            }
            at = head.index();
        }
        return Optional.empty();
    }

    /**
     * The verb of a report that the words show and the parse does not: ", officials said", ", the judge ruled on Monday".
     * Behind the last comma there is nothing but who speaks, the verb, and where and when.
     */
    private static Optional<Token> atTheEnd(Sentence sentence, int predicate) {
        int comma = -1;
        for (var token : sentence.tokens()) {
            if (token.text().equals(",") && !isWithinDate(sentence, token.index())) {
                comma = token.index();
            }
        }
        if (comma <= predicate || comma + 2 >= sentence.size()) {
            return Optional.empty();
        }
        var behind = sentence.tokens().subList(comma + 1, sentence.size());
        var verbs = behind.stream().filter(Token::isVerb).toList();
        if (verbs.size() != 1
                || !isReporting(verbs.getFirst())
                || !verbs.getFirst().tag().matches("VBD|VBZ|VBP")
                || behind.getFirst().tag().matches("CC|W.*|IN|RB|TO")
                || sentence.hasChild(verbs.getFirst().index(), "ccomp", "obj")) {
            return Optional.empty();
        }
        return Optional.of(verbs.getFirst());
    }

    /** "did not say": then nothing is asserted. */
    private static boolean isDenied(Sentence sentence, Token verb) {
        return sentence.children(verb.index()).stream()
                .anyMatch(child -> child.index() < verb.index()
                        && (child.isRelation("neg") || child.hasLemma("not", "never", "n't")));
    }

    /** "on December 7, 2003" */
    private static boolean isWithinDate(Sentence sentence, int comma) {
        return comma + 1 < sentence.size() && sentence.token(comma + 1).text().matches("\\d{4}");
    }

    /** The noun right before a verb. */
    private static Optional<Token> before(Sentence sentence, Token verb) {
        return verb.index() > 0 && sentence.token(verb.index() - 1).isNoun()
                ? Optional.of(sentence.token(verb.index() - 1))
                : Optional.empty();
    }

    private static boolean saysAsAside(Sentence sentence, Token verb) {
        return sentence.hasChild(verb.index(), "nsubj")
                && !sentence.hasChild(verb.index(), "mark")
                && !sentence.hasChild(verb.index(), "ccomp");
    }

    private static Optional<Token> outerReporter(Sentence sentence, Token verb, int predicate) {
        for (int at : new int[] {predicate, verb.index()}) {
            for (var child : sentence.children(at, "parataxis")) {
                if (child.index() != verb.index() && isReporting(child) && saysAsAside(sentence, child)) {
                    return Optional.of(child);
                }
            }
        }
        return reporter(sentence, verb.index())
                .filter(outer -> outer.index() != verb.index() && outer.index() != predicate);
    }

    /** Who a noun names, in words that stand alone; empty if they would not. */
    Optional<String> source(Sentence sentence, Token noun) {
        if (noun.tag().equals("PRP")) {
            var context = new Renderer.Context();
            return renderer.phrase(
                            sentence,
                            noun.index(),
                            noun.index(),
                            noun.index(),
                            new BitSet(),
                            Phrase.Role.SUBJECT,
                            context)
                    .map(Phrase::text);
        }
        if (!noun.isNoun()) {
            return Optional.empty();
        }
        var tree = sentence.subtree(noun.index());
        for (var child : sentence.children(noun.index())) {
            if (child.isRelation(
                            "case", "punct", "parataxis", "acl:relcl", "acl", "appos", "cc", "fixed", "dep", "advmod")
                    || child.isRelation("nmod")
                            && child.index() < noun.index()
                            && sentence.hasChild(child.index(), "case")
                            && sentence.child(child.index(), "case")
                                    .orElseThrow()
                                    .hasLemma("according")) {
                tree.andNot(sentence.subtree(child.index()));
            }
        }
        if (sentence.hasChild(noun.index(), "conj") || tree.isEmpty()) {
            return Optional.empty();
        }
        int first = tree.nextSetBit(0);
        int last = tree.length() - 1;
        var drop = Trimming.droppable(sentence);
        var person = renderer.mentionsOf(sentence).stream()
                .filter(mention -> mention.kind() == MentionKind.PERSON
                        && (mention.covers(noun.index()) || isNamedBy(sentence, noun, mention)))
                .findFirst();
        if (person.isPresent()) {
            return isSecondOfTwo(sentence, person.get())
                    ? Optional.empty()
                    : Optional.of(person.get().name());
        }
        boolean named = renderer.mentionsOf(sentence).stream()
                .anyMatch(mention -> mention.first() >= first && mention.last() <= last);
        boolean modified = Completeness.isComplete(sentence, noun);
        if (last - first > 9) {
            return Optional.empty();
        }
        if (last == noun.index() && first >= last - MOST_BEFORE_GROUP && isGroup(sentence, noun, first)) {
            return Optional.of(lowerArticle(Words.join(sentence, first, last), sentence.token(first)));
        }
        if (last == noun.index() && first == last - 1 && isPaper(sentence, noun)) {
            var article = noun.text().matches("[aeiou].*") ? "an " : "a ";
            return Optional.of(article + noun.text());
        }
        if (!maySpeak(sentence, noun)) {
            return Optional.empty();
        }
        return renderer.phrase(sentence, first, last, noun.index(), drop, Phrase.Role.SUBJECT, new Renderer.Context())
                .filter(phrase -> named || modified || isName(phrase) || isSaidInFull(phrase, sentence, first, last))
                .map(phrase ->
                        isName(phrase) && !named ? phrase.text() : lowerArticle(phrase.text(), sentence.token(first)))
                .filter(text -> !text.contains(",") && !text.contains("\""));
    }

    /** "Ukraine's minister Oleksandr Kubrakov": the name right behind the office says who. */
    private static boolean isNamedBy(Sentence sentence, Token noun, Mention person) {
        return person.first() == noun.index() + 1
                && sentence.token(person.last()).head() == noun.index()
                && sentence.token(person.last()).isRelation("dep", "appos", "flat");
    }

    /** "Ida Moe's refusal to say which side": what is no person, no body and nothing written says nothing. */
    private boolean maySpeak(Sentence sentence, Token noun) {
        return !noun.tag().equals("NN")
                || renderer.mentionsOf(sentence).stream().anyMatch(mention -> mention.covers(noun.index()))
                || noun.hasLemma(BODIES)
                || !noun.lemma().toLowerCase(Locale.ROOT).matches(NOMINAL);
    }

    /** "officials", "local police": a group of people, not some of them only, nor those spoken of before. */
    private static boolean isGroup(Sentence sentence, Token noun, int first) {
        return GROUPS.contains(noun.text().toLowerCase(Locale.ROOT))
                && sentence.tokens().subList(first, noun.index()).stream()
                        .allMatch(word -> word.tag().matches("JJ|NN")
                                && word.isRelation("amod", "compound")
                                && word.head() == noun.index()
                                && !word.hasLemma("other", "such", "same", "former", "several", "many", "few"));
    }

    /** "the study said", "a report says": what was written by somebody, of which there may be others. */
    private static boolean isPaper(Sentence sentence, Token noun) {
        return noun.tag().equals("NN")
                && noun.hasLemma(PAPERS)
                && sentence.token(noun.index() - 1).hasLemma("the", "a", "an");
    }

    /** "the ministry", once it is known which. */
    private static boolean isSaidInFull(Phrase phrase, Sentence sentence, int first, int last) {
        return phrase.text().length() > Words.join(sentence, first, last).length() + 1;
    }

    /** "Peter Brandt and Ola Berg", taken for one name. */
    private static boolean isSecondOfTwo(Sentence sentence, Mention person) {
        int and = person.first() - 1;
        return and > 0
                && sentence.token(and).tag().equals("CC")
                && sentence.token(and - 1).isName()
                && sentence.token(and - 1).entity().equals("PERSON");
    }

    /** "the prime minister", once it is known who is meant. */
    private static boolean isName(Phrase phrase) {
        return phrase.slots().stream()
                .anyMatch(slot -> slot.mention().kind() == MentionKind.PERSON
                        || slot.mention().kind() == MentionKind.ORGANISATION);
    }

    private static String lowerArticle(String text, Token first) {
        return first.isName()
                        || !text.startsWith(first.text())
                        || first.text().length() > 1 && Character.isUpperCase(text.charAt(1))
                        || Gazetteer.shared().countryOf(first.text()).isPresent()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** Words that stand between quotation marks, by position in the sentence. */
    static BitSet quoted(Sentence sentence) {
        var quoted = new BitSet(sentence.size());
        int open = -1;
        for (var token : sentence.tokens()) {
            if (token.text().equals("\"")
                    || token.text().equals("''")
                    || token.text().equals("``")) {
                if (open < 0) {
                    open = token.index();
                } else {
                    quoted.set(open, token.index() + 1);
                    open = -1;
                }
            }
        }
        if (open >= 0) {
            quoted.set(open, sentence.size());
        }
        return quoted;
    }

    /** Whether a sentence of this kind of verb is about speaking, so that it is asked as who said it. */
    static Set<String> verbs() {
        return REPORTING.keySet();
    }
}
