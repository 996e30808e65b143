package app.lede.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the parts of a clause around its verb, each in its place and none left over. What only tells circumstances, and
 * stands between commas, is left out; a condition forbids the clause, because without it the statement would be false.
 */
final class ConstituentFinder {
    private static final Set<String> CONDITIONS = Set.of(
            "if",
            "unless",
            "whether",
            "provided",
            "except",
            "lest",
            "than",
            "once",
            "until",
            "without",
            "instead",
            "rather");
    /** What opens a condition when a clause follows, and a plain circumstance when a noun does: "until 14 January". */
    private static final Set<String> PLAIN_BEFORE_NOUN = Set.of("until", "without");

    private static final Set<String> CIRCUMSTANCES = Set.of(
            "after",
            "before",
            "while",
            "although",
            "though",
            "as",
            "because",
            "when",
            "since",
            "where",
            "whereas",
            "with");
    private static final String[] COPULAR_CORE = {
        "det",
        "amod",
        "compound",
        "nmod",
        "nmod:poss",
        "acl",
        "acl:relcl",
        "nummod",
        "case",
        "advmod",
        "appos",
        "flat",
        "obl",
        "xcomp",
        "ccomp",
        "fixed",
        "nmod:npmod",
        "obl:npmod"
    };

    /** Verbs that keep an object in the passive: "was named the best player". */
    private static final Set<String> TWO_OBJECTS = Set.of(
            "give",
            "name",
            "call",
            "award",
            "elect",
            "appoint",
            "consider",
            "declare",
            "offer",
            "grant",
            "pay",
            "deny",
            "tell",
            "make",
            "show",
            "send",
            "charge",
            "crown",
            "dub",
            "lend",
            "owe",
            "fine");

    /** Verbs that need both what is named and its name; with one of them only, "called" belongs to the noun before it. */
    private static final int SHORT = 3;

    private static final Set<String> NAMING = Set.of("call", "name", "dub", "title", "entitle");

    private final Sentence sentence;
    private final Token predicate;
    private final Clause.Span subject;
    private final Clause.Span verb;
    private final BitSet drop;
    private final Doubts doubts;
    private final boolean copular;
    private final List<Clause.Constituent> parts = new ArrayList<>();

    ConstituentFinder(
            Sentence sentence, Token predicate, Clause.Span subject, Clause.Span verb, BitSet drop, Doubts doubts) {
        this.sentence = sentence;
        this.predicate = predicate;
        this.subject = subject;
        this.verb = verb;
        this.drop = drop;
        this.doubts = doubts;
        this.copular = sentence.hasChild(predicate.index(), "cop");
    }

    Optional<List<Clause.Constituent>> find() {
        if (copular && !addCopularCore()) {
            return doubts.because(sentence, Doubt.Reason.STRUCTURE, predicate.text());
        }
        for (var child : sentence.children(predicate.index())) {
            boolean inVerb = child.index() >= verb.first() && child.index() <= verb.last();
            boolean inSubject = subject.first() <= child.index() && child.index() <= subject.last();
            if (inVerb || inSubject || drop.get(child.index())) {
                continue;
            }
            var doubt = take(child);
            if (doubt.isPresent()) {
                return doubts.because(sentence, doubt.get(), child.text());
            }
        }
        if (sentence.hasChild(predicate.index(), "aux:pass")
                && parts.stream()
                        .anyMatch(part -> part.role() == Phrase.Role.OBJECT
                                && !sentence.token(part.head()).tag().startsWith("JJ"))
                && !TWO_OBJECTS.contains(predicate.lemma().toLowerCase(Locale.ROOT))) {
            return doubts.because(sentence, Doubt.Reason.STRUCTURE, predicate.text());
        }
        if (NAMING.contains(predicate.lemma().toLowerCase(Locale.ROOT))
                && !sentence.hasChild(predicate.index(), "aux:pass")
                && parts.stream()
                                .filter(part -> part.role() != Phrase.Role.OBLIQUE)
                                .count()
                        < 2
                && parts.stream()
                        .allMatch(part -> part.span().last() - part.span().first() < SHORT)) {
            return doubts.because(sentence, Doubt.Reason.STRUCTURE, predicate.text());
        }
        parts.sort(Comparator.comparingInt(part -> part.span().first()));
        return isInOrder() ? Optional.of(parts) : doubts.because(sentence, Doubt.Reason.STRUCTURE, predicate.text());
    }

    private boolean addCopularCore() {
        int clauseEnd = end();
        var core = new BitSet();
        core.set(predicate.index());
        for (var child : sentence.children(predicate.index(), COPULAR_CORE)) {
            if (child.index() > verb.last() && child.index() < clauseEnd) {
                core.or(sentence.subtree(child.index()));
            }
        }
        int first = core.nextSetBit(0);
        int last = core.length() - 1;
        if (first <= verb.last() || last >= clauseEnd) {
            return false;
        }
        parts.add(new Clause.Constituent(
                new Clause.Span(first, cutAtComma(first, last)), predicate.index(), Phrase.Role.COMPLEMENT, false));
        return true;
    }

    /** Takes a word that depends on the verb with all that hangs on it, or says what is doubtful about it. */
    private Optional<Doubt.Reason> take(Token child) {
        boolean fronted = child.index() < subject.first()
                || child.index() < verb.first() && VerbGroupFinder.isTimeOf(sentence, child.index(), predicate);
        return switch (child.relation()) {
            case "nsubj" -> isWhatThereIs(child) ? add(child, false) : Optional.empty();
            case "punct", "cc", "mark", "nsubj:pass", "conj", "expl" -> Optional.empty();
            case "obj",
                    "iobj",
                    "xcomp",
                    "ccomp",
                    "obl",
                    "obl:tmod",
                    "nmod",
                    "advcl",
                    "advmod",
                    "nmod:tmod",
                    "obl:npmod",
                    "obl:agent" -> copular && child.index() > verb.last() ? Optional.empty() : add(child, fronted);
            case "parataxis" ->
                Attributions.isReporting(child) || isAnotherSentence(child)
                        ? Optional.empty()
                        : Optional.of(Doubt.Reason.STRUCTURE);
            case "dep" -> isTrailingParticiple(child) ? Optional.empty() : Optional.of(Doubt.Reason.STRUCTURE);
            case "amod", "det", "compound", "nmod:poss", "acl", "acl:relcl", "nummod", "case", "appos", "flat" ->
                copular ? Optional.empty() : Optional.of(Doubt.Reason.STRUCTURE);
            default -> Optional.of(Doubt.Reason.STRUCTURE);
        };
    }

    /** "There are 500 engineers": what there is stands behind the verb. */
    private boolean isWhatThereIs(Token child) {
        return child.index() > verb.last()
                && sentence.token(subject.first()).tag().equals("EX");
    }

    private Optional<Doubt.Reason> add(Token child, boolean fronted) {
        if (child.index() < verb.first() && !fronted) {
            return Optional.of(Doubt.Reason.STRUCTURE);
        }
        if (isAttribution(sentence, child)) {
            return Optional.empty();
        }
        var tree = sentence.subtree(child.index());
        if (!Sentence.isContiguous(tree)) {
            return Optional.of(Doubt.Reason.STRUCTURE);
        }
        int first = tree.nextSetBit(0);
        int last = tree.length() - 1;
        var placing = place(child, first, fronted);
        if (placing == Placing.FORBIDDEN) {
            return Optional.of(child.isRelation("ccomp") ? Doubt.Reason.SPEECH : Doubt.Reason.CONDITION);
        }
        if (placing == Placing.KEPT) {
            parts.add(new Clause.Constituent(new Clause.Span(first, last), child.index(), role(child), fronted));
        }
        return Optional.empty();
    }

    /** A clause with a subject of its own behind a semicolon or a dash says something of its own. */
    private boolean isAnotherSentence(Token child) {
        if (child.index() < verb.last() || !sentence.hasChild(child.index(), "nsubj", "nsubj:pass")) {
            return false;
        }
        int first = sentence.subtree(child.index()).nextSetBit(0);
        return first > 0
                && (sentence.token(first - 1).text().matches("[;–—]|--")
                        || sentence.token(first).text().matches("[;–—]|--"));
    }

    /** ", killing 107 people" behind the verb's other parts, whatever the parser calls it. */
    private boolean isTrailingParticiple(Token child) {
        int first = sentence.subtree(child.index()).nextSetBit(0);
        return child.index() > verb.last()
                && first > 0
                && child.tag().matches("VBG|VBN")
                && first == child.index()
                && sentence.token(first - 1).text().equals(",");
    }

    private int cutAtComma(int first, int last) {
        for (int i = predicate.index() + 1; i <= last; i++) {
            if (sentence.token(i).text().equals(",")
                    && sentence.token(i).head() == predicate.index()
                    && !sentence.hasChild(predicate.index(), "conj")) {
                return i - 1;
            }
        }
        return last;
    }

    private static Phrase.Role role(Token child) {
        return switch (child.relation()) {
            case "obj", "iobj", "nsubj" -> Phrase.Role.OBJECT;
            case "xcomp", "ccomp", "advcl" -> Phrase.Role.COMPLEMENT;
            default -> Phrase.Role.OBLIQUE;
        };
    }

    private enum Placing {
        KEPT,
        LEFT_OUT,
        FORBIDDEN
    }

    /** Whether a constituent is kept, can be left out without making the statement false, or forbids the clause. */
    private Placing place(Token child, int first, boolean fronted) {
        var opening = sentence.token(first).lemma().toLowerCase(Locale.ROOT);
        boolean comma = first > 0 && sentence.token(first - 1).text().equals(",");
        boolean noun = child.isRelation("obl", "nmod") && PLAIN_BEFORE_NOUN.contains(opening);
        if (CONDITIONS.contains(opening) && !noun || child.isRelation("ccomp") && fronted) {
            return Placing.FORBIDDEN;
        }
        if (child.isRelation("advcl")) {
            if (fronted || comma) {
                return CIRCUMSTANCES.contains(opening)
                                || sentence.token(first).tag().matches("VBG|VBN")
                                || isConcession(first)
                                || isPurpose(child, first)
                        ? Placing.LEFT_OUT
                        : Placing.FORBIDDEN;
            }
            return Placing.KEPT;
        }
        if (child.isRelation("advmod") && fronted) {
            return Trimming.isLinking(child) || child.text().endsWith("-wise") ? Placing.LEFT_OUT : Placing.FORBIDDEN;
        }
        boolean second = child.isRelation("obj")
                && sentence.children(predicate.index(), "obj").stream()
                        .anyMatch(other -> other.index() < child.index());
        if (!fronted && comma && (second || !child.isRelation("obj", "iobj"))) {
            return child.isRelation("ccomp") || child.isRelation("xcomp") && parts.isEmpty()
                    ? Placing.FORBIDDEN
                    : Placing.LEFT_OUT;
        }
        return Placing.KEPT;
    }

    /** "even though", "despite being" */
    private boolean isConcession(int first) {
        return sentence.token(first).hasLemma("despite")
                || sentence.token(first).hasLemma("even")
                        && first + 1 < sentence.size()
                        && sentence.token(first + 1).hasLemma("though", "as");
    }

    /** ", in order to evade bankruptcy", ", to distribute to children" */
    private boolean isPurpose(Token child, int first) {
        var opening = sentence.token(first);
        boolean order = opening.hasLemma("in")
                && first + 1 < sentence.size()
                && sentence.token(first + 1).hasLemma("order");
        return child.index() > verb.last()
                && (order
                        || opening.tag().equals("TO")
                                && sentence.child(child.index(), "mark").isPresent());
    }

    static boolean isAttribution(Sentence sentence, Token child) {
        var tree = sentence.subtree(child.index());
        int first = tree.nextSetBit(0);
        return sentence.token(first).text().equalsIgnoreCase("according")
                || sentence.child(child.index(), "case")
                        .filter(c -> c.text().equalsIgnoreCase("according"))
                        .isPresent();
    }

    /** Where the words of the clause end: at the first clause that is joined on to it. */
    private int end() {
        int end = sentence.size();
        for (var child : sentence.children(predicate.index(), "conj", "parataxis")) {
            if (child.index() > predicate.index()
                    && (child.isVerb() || sentence.hasChild(child.index(), "nsubj", "cop"))) {
                end = Math.min(end, sentence.subtree(child.index()).nextSetBit(0));
            }
        }
        return end;
    }

    /** Whether the parts follow one another without overlap, and no word of the clause lies between them unaccounted for. */
    private boolean isInOrder() {
        int at = verb.last();
        var droppable = Trimming.droppable(sentence);
        for (var part : parts) {
            if (part.fronted()) {
                continue;
            }
            if (part.span().first() <= at) {
                return false;
            }
            for (int i = at + 1; i < part.span().first(); i++) {
                if (!sentence.token(i).isPunctuation() && !droppable.get(i)) {
                    return false;
                }
            }
            at = part.span().last();
        }
        return true;
    }
}
