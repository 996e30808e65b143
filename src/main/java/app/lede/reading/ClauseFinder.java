package app.lede.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the clauses of a sentence whose parse is beyond doubt: everything in its place, nothing left over. */
final class ClauseFinder {
    private static final Set<String> DOUBTFUL = Set.of(
            "dep",
            "csubj",
            "csubj:pass",
            "expl",
            "discourse",
            "vocative",
            "orphan",
            "list",
            "reparandum",
            "goeswith",
            "dislocated");
    private static final Set<String> CONDITIONS = Set.of(
            "if", "unless", "whether", "provided", "except", "lest", "than", "until", "without", "instead", "rather");

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

    List<Clause> find(Sentence sentence, List<Mention> mentions) {
        var clauses = new ArrayList<Clause>();
        if (Words.join(sentence, 0, sentence.size() - 1).endsWith("?")) {
            return clauses;
        }
        var quoted = Attributions.quoted(sentence);
        var drop = Trimming.droppable(sentence);
        for (var token : sentence.tokens()) {
            if (quoted.get(token.index())) {
                continue;
            }
            if (token.isRelation("acl:relcl")) {
                relative(sentence, token, mentions).ifPresent(clauses::add);
            } else if (token.isRelation("root", "conj", "ccomp", "parataxis")) {
                clause(sentence, token, drop).ifPresent(clauses::add);
            }
        }
        return clauses;
    }

    private Optional<Clause> clause(Sentence sentence, Token predicate, BitSet drop) {
        if (!isPlainlyLinked(sentence, predicate)) {
            return Optional.empty();
        }
        var own = sentence.child(predicate.index(), "nsubj", "nsubj:pass");
        Token subject;
        if (own.isPresent()) {
            subject = own.get();
        } else if (predicate.isRelation("conj")) {
            var head = sentence.token(predicate.head());
            var shared = sentence.child(head.index(), "nsubj", "nsubj:pass");
            if (shared.isEmpty()
                    || !isPlainlyLinked(sentence, head)
                    || !head.isVerb() && !sentence.hasChild(head.index(), "cop")) {
                return Optional.empty();
            }
            subject = shared.get();
            if (shared.get().isRelation("nsubj:pass")
                    && !sentence.hasChild(predicate.index(), "aux:pass", "aux", "cop")
                    && predicate.tag().equals("VBN")) {
                return Optional.empty();
            }
        } else {
            return Optional.empty();
        }
        if (subject.tag().startsWith("W") || subject.tag().equals("EX")) {
            return Optional.empty();
        }
        var tree = sentence.subtree(subject.index());
        int first = tree.nextSetBit(0);
        int last = tree.length() - 1;
        if (!Sentence.isContiguous(tree)) {
            return Optional.empty();
        }
        return build(sentence, predicate, new Clause.Span(first, last), subject.index(), null, drop, own.isPresent());
    }

    private Optional<Clause> relative(Sentence sentence, Token predicate, List<Mention> mentions) {
        var pronoun = sentence.child(predicate.index(), "nsubj", "nsubj:pass");
        if (pronoun.isEmpty() || !pronoun.get().hasLemma("who", "which") || predicate.head() < 0) {
            return Optional.empty();
        }
        var stands = mentions.stream()
                .filter(mention -> mention.covers(predicate.head()))
                .filter(mention -> mention.kind() == MentionKind.PERSON
                        || mention.kind() == MentionKind.ORGANISATION
                        || mention.kind() == MentionKind.PLACE)
                .findFirst();
        int at = pronoun.get().index();
        if (stands.isEmpty()
                || at < 2
                || !sentence.token(at - 1).text().equals(",")
                || stands.get().last() != at - 2) {
            return Optional.empty();
        }
        boolean human = pronoun.get().hasLemma("who");
        if (human != (stands.get().kind() == MentionKind.PERSON) || sentence.hasChild(predicate.head(), "conj")) {
            return Optional.empty();
        }
        var antecedent = sentence.token(predicate.head());
        if (antecedent.isRelation("conj")
                || !human
                        && antecedent.head() >= 0
                        && sentence.token(antecedent.head()).isNoun()) {
            return Optional.empty();
        }
        var span = new Clause.Span(stands.get().first(), stands.get().last());
        return build(sentence, predicate, span, stands.get().last(), stands.get(), Trimming.droppable(sentence), false)
                .map(clause -> withoutOwnDrop(clause, at));
    }

    /** A relative clause is itself among what its sentence could drop. */
    private static Clause withoutOwnDrop(Clause clause, int from) {
        var drop = (BitSet) clause.drop().clone();
        clause.constituents()
                .forEach(part -> drop.clear(part.span().first(), part.span().last() + 1));
        drop.clear(clause.verbFirst(), clause.verbLast() + 1);
        drop.clear(clause.subject().first(), clause.subject().last() + 1);
        return new Clause(
                clause.sentence(),
                clause.predicate(),
                clause.subject(),
                clause.subjectHead(),
                clause.stands(),
                clause.verbFirst(),
                clause.verbLast(),
                clause.constituents(),
                drop);
    }

    /** Root, conjunct of a plain clause, or what a reporting verb reports. */
    private static boolean isPlainlyLinked(Sentence sentence, Token predicate) {
        return switch (predicate.relation()) {
            case "root" -> true;
            case "conj" -> predicate.head() >= 0 && isPlainlyLinked(sentence, sentence.token(predicate.head()));
            case "ccomp" -> predicate.head() >= 0 && Attributions.asserts(sentence.token(predicate.head()));
            case "parataxis" -> predicate.head() >= 0 && Attributions.asserts(sentence.token(predicate.head()));
            default -> false;
        };
    }

    private Optional<Clause> build(
            Sentence sentence,
            Token predicate,
            Clause.Span subject,
            int subjectHead,
            @org.jspecify.annotations.Nullable Mention stands,
            BitSet drop,
            boolean ownSubject) {
        if (sentence.children(predicate.index()).stream().anyMatch(child -> DOUBTFUL.contains(child.relation()))) {
            return Optional.empty();
        }
        var mark = sentence.child(predicate.index(), "mark");
        if (mark.isPresent() && !(mark.get().hasLemma("that") && predicate.isRelation("ccomp"))) {
            return Optional.empty();
        }
        var verb = verbGroup(sentence, predicate, subject, ownSubject);
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        var constituents = constituents(sentence, predicate, subject, verb.get(), drop);
        return constituents.map(list -> new Clause(
                sentence,
                predicate.index(),
                subject,
                subjectHead,
                stands,
                verb.get().first(),
                verb.get().last(),
                list,
                drop));
    }

    /** The words of the verb: nothing but auxiliaries, adverbs and the verb itself, and one of them finite. */
    private static Optional<Clause.Span> verbGroup(
            Sentence sentence, Token predicate, Clause.Span subject, boolean ownSubject) {
        var copula = sentence.child(predicate.index(), "cop");
        if (copula.isEmpty() && !predicate.isVerb()) {
            return Optional.empty();
        }
        int last = copula.map(Token::index).orElse(predicate.index());
        int first = last;
        while (first - 1 > subject.last() && isPartOfGroup(sentence, predicate, first - 1)) {
            first--;
        }
        if (ownSubject) {
            for (int i = subject.last() + 1; i < first; i++) {
                if (!sentence.token(i).text().equals(",")
                        && !Trimming.droppable(sentence).get(i)) {
                    return Optional.empty();
                }
            }
            if (first <= subject.last()) {
                return Optional.empty();
            }
        }
        while (first < last && sentence.token(first).isPunctuation()) {
            first++;
        }
        var finite = sentence.token(first);
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).isVerb()) {
                finite = sentence.token(i);
                break;
            }
        }
        boolean isFinite = finite.tag().matches("VBD|VBZ|VBP|MD");
        if (!isFinite || finite.index() < last && !finite.isRelation("aux", "aux:pass", "cop")) {
            return Optional.empty();
        }
        var main = sentence.token(last);
        boolean fits = finite.index() == last
                || copula.isPresent()
                || main.tag().matches("VBN|VBG|VB|VBD")
                        && !(main.tag().equals("VBD") && finite.tag().equals("MD"));
        for (var child : sentence.children(predicate.index(), "compound:prt")) {
            if (child.index() == last + 1) {
                last = child.index();
            }
        }
        return fits ? Optional.of(new Clause.Span(first, last)) : Optional.empty();
    }

    /** "A storm yesterday caused": a time between subject and verb goes to the end. */
    private static boolean isTimeOf(Sentence sentence, int at, Token predicate) {
        var token = sentence.token(at);
        return token.entity().equals("DATE")
                && token.head() == predicate.index()
                && token.isRelation("obl:tmod", "nmod:tmod", "advmod", "obl:npmod");
    }

    private static boolean isPartOfGroup(Sentence sentence, Token predicate, int at) {
        var token = sentence.token(at);
        return token.head() == predicate.index()
                        && token.isRelation("aux", "aux:pass", "cop", "advmod", "neg")
                        && (token.isVerb() || token.tag().matches("RB.?|JJ"))
                        && sentence.children(at).isEmpty()
                || Trimming.isLinking(token);
    }

    private static Optional<List<Clause.Constituent>> constituents(
            Sentence sentence, Token predicate, Clause.Span subject, Clause.Span verb, BitSet drop) {
        var parts = new ArrayList<Clause.Constituent>();
        boolean copular = sentence.hasChild(predicate.index(), "cop");
        int clauseEnd = end(sentence, predicate);
        if (copular) {
            var core = new BitSet();
            core.set(predicate.index());
            for (var child : sentence.children(predicate.index())) {
                if (child.index() > verb.last()
                        && child.index() < clauseEnd
                        && child.isRelation(
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
                                "ccomp")) {
                    core.or(sentence.subtree(child.index()));
                }
            }
            int first = core.nextSetBit(0);
            int last = core.length() - 1;
            if (first <= verb.last() || last >= clauseEnd) {
                return Optional.empty();
            }
            parts.add(new Clause.Constituent(
                    new Clause.Span(first, cutAtComma(sentence, predicate, first, last)),
                    predicate.index(),
                    Phrase.Role.COMPLEMENT,
                    false));
        }
        for (var child : sentence.children(predicate.index())) {
            boolean fronted = child.index() < subject.first()
                    || child.index() < verb.first() && isTimeOf(sentence, child.index(), predicate);
            if (child.index() >= verb.first() && child.index() <= verb.last() || drop.get(child.index())) {
                continue;
            }
            if (subject.first() <= child.index() && child.index() <= subject.last()) {
                continue;
            }
            switch (child.relation()) {
                case "punct", "cc", "mark", "nsubj", "nsubj:pass" -> {}
                case "conj" -> {}
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
                        "obl:agent" -> {
                    if (copular && child.index() > verb.last()) {
                        continue;
                    }
                    if (child.index() < verb.first() && !fronted) {
                        return Optional.empty();
                    }
                    if (isAttribution(sentence, child)) {
                        continue;
                    }
                    var tree = sentence.subtree(child.index());
                    if (!Sentence.isContiguous(tree)) {
                        return Optional.empty();
                    }
                    int first = tree.nextSetBit(0);
                    int last = tree.length() - 1;
                    var kind = place(sentence, child, first, fronted, parts);
                    if (kind == Placing.FORBIDDEN) {
                        return Optional.empty();
                    }
                    if (kind == Placing.KEPT) {
                        parts.add(new Clause.Constituent(
                                new Clause.Span(first, last), child.index(), role(child), fronted));
                    }
                }
                case "parataxis" -> {
                    if (!Attributions.isReporting(child)) {
                        return Optional.empty();
                    }
                }
                case "compound:prt", "aux", "aux:pass", "cop" -> {
                    if (child.index() < verb.first() || child.index() > verb.last() + 1) {
                        return Optional.empty();
                    }
                    if (child.index() == verb.last() + 1) {
                        return Optional.empty();
                    }
                }
                case "amod", "det", "compound", "nmod:poss", "acl", "acl:relcl", "nummod", "case", "appos", "flat" -> {
                    if (!copular) {
                        return Optional.empty();
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (sentence.hasChild(predicate.index(), "aux:pass")
                && parts.stream().anyMatch(part -> part.role() == Phrase.Role.OBJECT)
                && !TWO_OBJECTS.contains(predicate.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        parts.sort(Comparator.comparingInt(part -> part.span().first()));
        return isInOrder(sentence, parts, verb) ? Optional.of(parts) : Optional.empty();
    }

    private static int cutAtComma(Sentence sentence, Token predicate, int first, int last) {
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
            case "obj", "iobj" -> Phrase.Role.OBJECT;
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
    private static Placing place(
            Sentence sentence, Token child, int first, boolean fronted, List<Clause.Constituent> before) {
        var opening = sentence.token(first).lemma().toLowerCase(Locale.ROOT);
        boolean comma = first > 0 && sentence.token(first - 1).text().equals(",");
        if (CONDITIONS.contains(opening) || child.isRelation("ccomp") && fronted) {
            return Placing.FORBIDDEN;
        }
        if (child.isRelation("advcl")) {
            if (fronted || comma) {
                return Set.of(
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
                                                "whereas")
                                        .contains(opening)
                                || sentence.token(first).tag().matches("VBG|VBN")
                        ? Placing.LEFT_OUT
                        : Placing.FORBIDDEN;
            }
            return Placing.KEPT;
        }
        if (child.isRelation("advmod") && fronted) {
            return Trimming.isLinking(child) ? Placing.LEFT_OUT : Placing.FORBIDDEN;
        }
        if (!fronted && comma && !child.isRelation("obj", "iobj")) {
            return child.isRelation("ccomp") || child.isRelation("xcomp") && before.isEmpty()
                    ? Placing.FORBIDDEN
                    : Placing.LEFT_OUT;
        }
        return Placing.KEPT;
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
    private static int end(Sentence sentence, Token predicate) {
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
    private static boolean isInOrder(Sentence sentence, List<Clause.Constituent> parts, Clause.Span verb) {
        int at = verb.last();
        for (var part : parts) {
            if (part.fronted()) {
                continue;
            }
            if (part.span().first() <= at) {
                return false;
            }
            for (int i = at + 1; i < part.span().first(); i++) {
                var token = sentence.token(i);
                if (!token.isPunctuation() && !Trimming.droppable(sentence).get(i)) {
                    return false;
                }
            }
            at = part.span().last();
        }
        return true;
    }
}
