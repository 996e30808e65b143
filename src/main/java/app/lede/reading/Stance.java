package app.lede.reading;

import java.util.Locale;
import java.util.Set;

/** How a clause stands to what it says: whether it reports, supposes, plans or tells. */
final class Stance {
    private static final Set<String> POSSIBLE = Set.of("may", "might", "can", "could", "should", "must", "ought");
    private static final Set<String> PLANNED = Set.of("will", "shall", "would", "wo", "'ll");
    private static final Set<String> OPINION =
            Set.of("would", "should", "must", "might", "may", "could", "ought", "'d");
    private static final Set<String> HELD = Set.of(
            "claim",
            "say",
            "believe",
            "report",
            "think",
            "expect",
            "allege",
            "rumour",
            "rumor",
            "suppose",
            "estimate",
            "fear",
            "assume",
            "consider",
            "understand",
            "know",
            "claimed",
            "said",
            "believed",
            "reported",
            "thought",
            "expected",
            "alleged",
            "rumoured",
            "rumored",
            "supposed",
            "estimated",
            "feared");

    private Stance() {}

    /** A clause of saying is asked as who said it, not as something that happened. */
    static boolean reportsSpeech(Clause clause) {
        var predicate = clause.sentence().token(clause.predicate());
        if (predicate.hasLemma("add") && isDone(clause, predicate)) {
            return false;
        }
        return Attributions.isReporting(predicate)
                && (clause.sentence().hasChild(predicate.index(), "ccomp")
                        || clause.sentence().hasChild(predicate.index(), "parataxis")
                        || saysNothing(clause, predicate)
                        || predicate.hasLemma(
                                "say", "tell", "add", "note", "think", "suggest", "explain", "believe", "warn", "state",
                                "fear"));
    }

    /** "Politico reported on Thursday": what it reported stands elsewhere. */
    private static boolean saysNothing(Clause clause, Token predicate) {
        var sentence = clause.sentence();
        return sentence.children(predicate.index()).stream()
                .allMatch(child -> child.isRelation("nsubj", "punct", "advmod")
                        || child.isRelation("obl", "obl:tmod") && child.entity().matches("DATE|TIME"));
    }

    /** "The update adds support for three languages": something is added to something, and nobody speaks. */
    private static boolean isDone(Clause clause, Token predicate) {
        var sentence = clause.sentence();
        return !sentence.hasChild(predicate.index(), "ccomp", "parataxis")
                && sentence.child(predicate.index(), "obj")
                        .filter(Token::isNoun)
                        .isPresent()
                && Attributions.quoted(sentence).isEmpty();
    }

    /** "is claimed to be", "is expected to": somebody claims and expects, the article does not say who. */
    static boolean isHeldByPeople(Clause clause) {
        var sentence = clause.sentence();
        var predicate = sentence.token(clause.predicate());
        return HELD.contains(predicate.lemma().toLowerCase(Locale.ROOT))
                && sentence.hasChild(predicate.index(), "aux:pass", "cop")
                && sentence.hasChild(predicate.index(), "xcomp", "ccomp");
    }

    /** "was making": what went on at a moment that only the article's scene tells. */
    static boolean isScene(Clause clause) {
        var sentence = clause.sentence();
        return sentence.token(clause.predicate()).tag().equals("VBG")
                && sentence.children(clause.predicate(), "aux").stream()
                        .anyMatch(aux -> aux.text().matches("(?i)was|were"));
    }

    /** "would", "should", "might" without anybody who says so: a supposition, or words of somebody named elsewhere. */
    static boolean isOpinion(Clause clause) {
        for (int i = clause.verbFirst(); i <= clause.verbLast(); i++) {
            if (OPINION.contains(clause.sentence().token(i).text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    static Modality modality(Clause clause) {
        for (int i = clause.verbFirst(); i <= clause.verbLast(); i++) {
            var word = clause.sentence().token(i).text().toLowerCase(Locale.ROOT);
            if (PLANNED.contains(word)) {
                return Modality.PLANNED;
            }
            if (POSSIBLE.contains(word)) {
                return Modality.POSSIBLE;
            }
        }
        return Modality.ACTUAL;
    }
}
