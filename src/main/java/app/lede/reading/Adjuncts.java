package app.lede.reading;

import java.util.Locale;
import java.util.Set;

/** Tells which parts of a clause can be left out and leave a statement that is still true and says enough. */
final class Adjuncts {
    private static final Set<String> CIRCUMSTANCE = Set.of(
            "during",
            "after",
            "before",
            "amid",
            "following",
            "despite",
            "due",
            "because",
            "since",
            "prior",
            "besides",
            "alongside");

    /** Verbs that say too little without what follows "for". */
    private static final Set<String> NEEDS_FOR = Set.of(
            "ask",
            "blame",
            "thank",
            "praise",
            "criticise",
            "criticize",
            "charge",
            "pay",
            "call",
            "apply",
            "wait",
            "mistake",
            "exchange",
            "swap",
            "nominate",
            "prepare",
            "sue",
            "fine",
            "jail",
            "try",
            "hold");

    private static final Set<String> NEEDS_FROM = Set.of(
            "prevent",
            "ban",
            "stop",
            "keep",
            "protect",
            "free",
            "save",
            "separate",
            "distinguish",
            "bar",
            "exclude",
            "suffer",
            "benefit",
            "differ");
    /** Verbs that say how long: without the time they say nothing. */
    private static final Set<String> NEEDS_TIME = Set.of("spend", "last", "take", "wait", "serve", "need");

    private static final Set<String> LOOSE = Set.of("from", "in", "at", "on", "for", "near", "over", "under");

    /** At the head of a sentence these say where and when. */
    private static final Set<String> FRAME = Set.of("in", "at", "on");

    private Adjuncts() {}

    /** What tells the circumstances only: without it the statement is still true. */
    static boolean isAdjunct(Sentence sentence, Clause.Constituent part, Clause clause) {
        var head = sentence.token(part.head());
        var first = sentence.token(part.span().first());
        if (head.isRelation("obl:tmod", "nmod:tmod", "obl:npmod")
                || head.entity().equals("DATE") && first.index() == head.index()) {
            return !NEEDS_TIME.contains(sentence.token(clause.predicate()).lemma());
        }
        boolean hasObject = clause.constituents().stream().anyMatch(other -> other.role() == Phrase.Role.OBJECT)
                || sentence.hasChild(clause.predicate(), "aux:pass");
        var opening = first.text().toLowerCase(Locale.ROOT);
        var verb = sentence.token(clause.predicate()).lemma();
        boolean needed = opening.equals("for") && NEEDS_FOR.contains(verb)
                || opening.equals("from") && NEEDS_FROM.contains(verb);
        return head.isRelation("obl", "nmod")
                && !needed
                && (CIRCUMSTANCE.contains(opening)
                        || hasObject && LOOSE.contains(opening)
                        || part.fronted() && FRAME.contains(opening));
    }
}
