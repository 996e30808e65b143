package app.lede.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the clauses of a sentence whose parse is beyond doubt: everything in its place, nothing left over. */
final class ClauseFinder {
    private static final Set<String> DOUBTFUL = Set.of(
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

    private final QuotedWords quotations;
    private final Doubts doubts;

    ClauseFinder(QuotedWords quotations, Doubts doubts) {
        this.quotations = quotations;
        this.doubts = doubts;
    }

    List<Clause> find(Sentence sentence, List<Mention> mentions) {
        var clauses = new ArrayList<Clause>();
        if (Words.join(sentence, 0, sentence.size() - 1).endsWith("?")) {
            return clauses;
        }
        var quoted = Attributions.quoted(sentence);
        var drop = Trimming.droppable(sentence);
        for (var token : sentence.tokens()) {
            if (quoted.get(token.index()) || quotations.covers(sentence, token.index())) {
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
        if (mayBeReported(sentence, predicate)) {
            return doubts.because(sentence, Doubt.Reason.STRUCTURE, predicate.text());
        }
        var there = there(sentence, predicate);
        if (there.isPresent()) {
            int at = there.get().index();
            return build(sentence, predicate, new Clause.Span(at, at), at, null, drop, true);
        }
        var own = sentence.child(predicate.index(), "nsubj", "nsubj:pass");
        Token subject;
        if (own.isPresent()) {
            subject = own.get();
        } else {
            var shared = sharedSubject(sentence, predicate);
            if (shared.isEmpty()) {
                return Optional.empty();
            }
            subject = shared.get();
        }
        if (subject.tag().startsWith("W") || subject.tag().equals("EX")) {
            return Optional.empty();
        }
        if (own.isEmpty() && changesTense(sentence.token(predicate.head()), predicate)) {
            return doubts.because(sentence, Doubt.Reason.STRUCTURE, predicate.text());
        }
        var tree = sentence.subtree(subject.index());
        if (!Sentence.isContiguous(tree)) {
            return doubts.because(sentence, Doubt.Reason.STRUCTURE, subject.text());
        }
        var span = new Clause.Span(tree.nextSetBit(0), tree.length() - 1);
        return build(sentence, predicate, span, subject.index(), null, drop, own.isPresent());
    }

    /** The "there" of "there are 500 engineers". */
    private static Optional<Token> there(Sentence sentence, Token predicate) {
        return predicate.hasLemma("be") && predicate.isVerb()
                ? sentence.child(predicate.index(), "expl")
                        .filter(word -> word.tag().equals("EX") && word.index() < predicate.index())
                : Optional.empty();
    }

    /** "The mayor said Norway sold the bridge and closed the port": the port may be part of what was said. */
    private static boolean mayBeReported(Sentence sentence, Token predicate) {
        if (!predicate.isRelation("conj") || predicate.head() < 0) {
            return false;
        }
        var head = sentence.token(predicate.head());
        return Attributions.isReporting(head)
                && sentence.children(head.index(), "ccomp", "parataxis").stream()
                        .anyMatch(said -> said.index() > head.index() && said.index() < predicate.index());
    }

    /** "spoke to donors, exhibit organizers": a present tense joined to a past one is mostly a noun. */
    private static boolean changesTense(Token first, Token joined) {
        return first.tag().equals("VBD") && joined.tag().matches("VBP|VB");
    }

    /** The subject of the first of several joined verbs is that of all. */
    private static Optional<Token> sharedSubject(Sentence sentence, Token predicate) {
        if (!predicate.isRelation("conj")) {
            return Optional.empty();
        }
        var head = sentence.token(predicate.head());
        var shared = sentence.child(head.index(), "nsubj", "nsubj:pass");
        if (shared.isEmpty()
                || !isPlainlyLinked(sentence, head)
                || !head.isVerb() && !sentence.hasChild(head.index(), "cop")
                || shared.get().isRelation("nsubj:pass")
                        && !sentence.hasChild(predicate.index(), "aux:pass", "aux", "cop")
                        && predicate.tag().equals("VBN")) {
            return Optional.empty();
        }
        return shared;
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
                        || mention.kind() == MentionKind.PLACE
                        || mention.kind() == MentionKind.THING)
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
                .map(ClauseFinder::withoutOwnDrop);
    }

    /** A relative clause is itself among what its sentence could drop. */
    private static Clause withoutOwnDrop(Clause clause) {
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
            case "ccomp", "parataxis" ->
                predicate.head() >= 0 && Attributions.asserts(sentence.token(predicate.head()));
            default -> false;
        };
    }

    private Optional<Clause> build(
            Sentence sentence,
            Token predicate,
            Clause.Span subject,
            int subjectHead,
            @Nullable Mention stands,
            BitSet drop,
            boolean ownSubject) {
        for (var child : sentence.children(predicate.index())) {
            if (DOUBTFUL.contains(child.relation()) && !(child.isRelation("expl") && child.index() == subjectHead)) {
                return doubts.because(sentence, Doubt.Reason.STRUCTURE, child.text());
            }
        }
        var mark = sentence.child(predicate.index(), "mark");
        if (mark.isPresent() && !(mark.get().hasLemma("that") && predicate.isRelation("ccomp"))) {
            return Optional.empty();
        }
        var verb = VerbGroupFinder.find(sentence, predicate, subject, ownSubject);
        if (verb.isEmpty()) {
            return doubts.because(sentence, Doubt.Reason.STRUCTURE, predicate.text());
        }
        return new ConstituentFinder(sentence, predicate, subject, verb.get(), drop, doubts)
                .find()
                .map(parts -> new Clause(
                        sentence,
                        predicate.index(),
                        subject,
                        subjectHead,
                        stands,
                        verb.get().first(),
                        verb.get().last(),
                        parts,
                        drop));
    }
}
