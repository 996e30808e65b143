package app.lede.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the words of a clause's verb: nothing but auxiliaries, adverbs and the verb itself, and one of them finite. */
final class VerbGroupFinder {
    /** Participles that are no past tense: "written". All others can be one: "bought". */
    private static final Set<String> PARTICIPLES = WordLists.words("irregular-verbs");

    private static final Set<String> INTRANSITIVE = WordLists.words("intransitive-verbs");

    private VerbGroupFinder() {}

    /**
     * Finds the verb group of a clause.
     *
     * @param ownSubject whether the subject stands in the clause itself and must be followed by the verb
     */
    static Optional<Clause.Span> find(Sentence sentence, Token predicate, Clause.Span subject, boolean ownSubject) {
        var copula = sentence.child(predicate.index(), "cop");
        if (copula.isEmpty() && !predicate.isVerb()) {
            return Optional.empty();
        }
        int last = copula.map(Token::index).orElse(predicate.index());
        int first = last;
        while (first - 1 > subject.last() && isPartOfGroup(sentence, predicate, first - 1)) {
            first--;
        }
        if (ownSubject && (first <= subject.last() || !isFreeBetween(sentence, predicate, subject.last() + 1, first))) {
            return Optional.empty();
        }
        while (first < last && sentence.token(first).isPunctuation()) {
            first++;
        }
        if (!isFinite(sentence, predicate, first, last, copula.isPresent(), subject)
                || first == last && isDoneBySomebody(sentence, predicate)) {
            return Optional.empty();
        }
        for (var child : sentence.children(predicate.index(), "compound:prt")) {
            if (child.index() == last + 1) {
                last = child.index();
            }
        }
        return Optional.of(new Clause.Span(first, last));
    }

    /** "the number of people infected by Ebola": what is done by somebody has an auxiliary, if it is the verb. */
    private static boolean isDoneBySomebody(Sentence sentence, Token verb) {
        return verb.tag().matches("VBD|VBN")
                && verb.index() + 1 < sentence.size()
                && sentence.token(verb.index() + 1).hasLemma("by")
                && sentence.children(verb.index(), "aux", "aux:pass", "cop", "obj")
                        .isEmpty()
                && sentence.children(verb.index(), "obl", "obl:agent", "nmod").stream()
                        .anyMatch(agent -> !agent.tag().equals("CD")
                                && sentence.child(agent.index(), "case")
                                        .filter(by -> by.index() == verb.index() + 1)
                                        .isPresent()
                                && !sentence.hasChild(agent.index(), "nummod"));
    }

    /** Between subject and verb only commas, what the statement can do without, and a time, which goes to the end. */
    private static boolean isFreeBetween(Sentence sentence, Token predicate, int from, int to) {
        var drop = Trimming.droppable(sentence);
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).text().equals(",") && !drop.get(i) && !isTimeOf(sentence, i, predicate)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFinite(
            Sentence sentence, Token predicate, int first, int last, boolean copular, Clause.Span subject) {
        var finite = sentence.token(first);
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).isVerb()) {
                finite = sentence.token(i);
                break;
            }
        }
        if (finite.index() == last && !copular && isMistagged(sentence, predicate, subject)) {
            return true;
        }
        if (finite.tag().equals("VBP") && isSingular(sentence.token(subject.last()), sentence, predicate)) {
            return false;
        }
        if (!finite.tag().matches("VBD|VBZ|VBP|MD")
                || finite.index() < last && !finite.isRelation("aux", "aux:pass", "cop")) {
            return false;
        }
        var main = sentence.token(last);
        return finite.index() == last
                || copular
                || main.tag().matches("VBN|VBG|VB|VBD")
                        && !(main.tag().equals("VBD") && finite.tag().equals("MD"));
    }

    /**
     * Whether a verb without auxiliary is a past tense tagged as a participle, or a present tense tagged as an infinitive:
     * "Mbappé and Messi both scored", "members live a strict life". Only at the root of a sentence, right behind its
     * subject, or of what somebody reports, and with an object or a preposition behind it: "said six homes burned in Lind".
     * A verb that has no object is a past tense where the sentence has no other verb: "The airport reopened on Sunday".
     */
    static boolean isMistagged(Sentence sentence, Token verb, Clause.Span subject) {
        boolean reported = verb.isRelation("ccomp")
                && verb.head() >= 0
                && (verb.head() < subject.first() || sentence.hasChild(verb.index(), "obj"))
                && Attributions.isReporting(sentence.token(verb.head()));
        if (!verb.isRelation("root") && !reported
                || sentence.hasChild(verb.index(), "aux", "aux:pass", "mark", "cop")
                || !sentence.hasChild(verb.index(), "nsubj")
                || !sentence.hasChild(verb.index(), "obj", "obl")) {
            return false;
        }
        var before = sentence.token(subject.last());
        return switch (verb.tag()) {
            case "VBN" ->
                !PARTICIPLES.contains(verb.text().toLowerCase(Locale.ROOT))
                        && (before.isName()
                                || reported
                                || INTRANSITIVE.contains(verb.lemma().toLowerCase(Locale.ROOT))
                                        && isOnlyVerb(sentence, verb)
                                || sentence.hasChild(verb.index(), "obj")
                                        && sentence.children(verb.index(), "dep").stream()
                                                .noneMatch(other -> other.tag().matches("VBD|VBZ|VBP")));
            case "VB" ->
                before.tag().matches("NNS|NNPS")
                        || sentence.hasChild(before.index(), "conj")
                        || sentence.child(verb.index(), "nsubj")
                                .filter(head -> head.tag().matches("NNS|NNPS"))
                                .isPresent();
            default -> false;
        };
    }

    /** Whether no other verb with a tense stands in the main clause: all others hang on it as clauses of their own. */
    private static boolean isOnlyVerb(Sentence sentence, Token verb) {
        return sentence.tokens().stream()
                .filter(other -> other.tag().matches("VBD|VBZ|VBP|MD") && other.index() != verb.index())
                .allMatch(other -> isSubordinate(sentence, other, verb));
    }

    private static boolean isSubordinate(Sentence sentence, Token other, Token verb) {
        var at = other;
        for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
            if (at.isRelation("acl:relcl", "advcl", "ccomp") || at.isRelation("conj") && hasSubject(sentence, at)) {
                return at.index() > verb.index() || at.isRelation("acl:relcl");
            }
            at = sentence.token(at.head());
        }
        return false;
    }

    private static boolean hasSubject(Sentence sentence, Token verb) {
        return sentence.hasChild(verb.index(), "nsubj", "nsubj:pass");
    }

    /** A plural verb behind one name is mostly a noun read as a verb. */
    private static boolean isSingular(Token last, Sentence sentence, Token predicate) {
        var subject = sentence.child(predicate.index(), "nsubj", "nsubj:pass").orElse(last);
        return subject.tag().matches("NNP|NN")
                && !sentence.hasChild(subject.index(), "conj")
                && !predicate.hasLemma("be", "have")
                && !subject.hasLemma("police", "people", "majority", "number", "couple")
                && !sentence.hasChild(predicate.index(), "aux", "aux:pass", "cop");
    }

    /** "A storm yesterday caused", "A court on Monday ruled": a time between subject and verb goes to the end. */
    static boolean isTimeOf(Sentence sentence, int at, Token predicate) {
        var token = sentence.token(at);
        if (token.head() != predicate.index()) {
            return token.head() >= 0
                    && (token.entity().equals("DATE") || token.hasLemma("on"))
                    && sentence.token(token.head()).entity().equals("DATE")
                    && isTimeOf(sentence, token.head(), predicate);
        }
        return token.entity().equals("DATE")
                && (token.isRelation("obl:tmod", "nmod:tmod", "advmod", "obl:npmod")
                        || token.isRelation("obl")
                                && sentence.child(at, "case")
                                        .filter(preposition -> preposition.hasLemma("on"))
                                        .isPresent());
    }

    private static boolean isPartOfGroup(Sentence sentence, Token predicate, int at) {
        var token = sentence.token(at);
        return token.head() == predicate.index()
                        && token.isRelation("aux", "aux:pass", "cop", "advmod", "neg")
                        && (token.isVerb() || token.tag().matches("RB.?|JJ"))
                        && sentence.children(at).isEmpty()
                || Trimming.isLinking(token)
                || Trimming.isBoth(sentence, token);
    }
}
