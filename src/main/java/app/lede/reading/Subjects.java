package app.lede.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says the subjects of clauses. */
final class Subjects {
    private static final Pattern OPENED =
            Pattern.compile(", (?:from|of|in|at|with|along|including|such as|on|for|among|near|like|both|all)\\b");

    private Subjects() {}

    /** The subject as it is said; empty if it does not stand alone. */
    static Optional<Phrase> say(Clause clause, Renderer renderer, Renderer.Context context) {
        var stands = clause.stands();
        if (stands != null) {
            var slot = new Slot(0, stands.name().length(), stands, true, "", "");
            return Optional.of(new Phrase(Phrase.Role.SUBJECT, stands.name(), "", List.of(slot)));
        }
        return renderer.phrase(
                        clause.sentence(),
                        clause.subject().first(),
                        clause.subject().last(),
                        clause.subjectHead(),
                        clause.drop(),
                        Phrase.Role.SUBJECT,
                        context)
                .filter(phrase -> phrase.preposition().isEmpty() && !isBare(clause))
                .map(phrase -> closed(phrase, clause))
                .map(phrase ->
                        lowered(phrase, clause.sentence().token(clause.subject().first())));
    }

    /** "Authors, from Bergen, Oslo and Narvik, spoke": what a comma opens, a comma closes. */
    private static Phrase closed(Phrase phrase, Clause clause) {
        int last = clause.subject().last();
        int next = clause.sentence().token(last).text().equals(",") ? last : last + 1;
        boolean opens = OPENED.matcher(phrase.text()).find();
        return opens
                        && next < clause.sentence().size()
                        && clause.sentence().token(next).text().equals(",")
                ? new Phrase(phrase.role(), phrase.text() + ",", phrase.preposition(), phrase.slots())
                : phrase;
    }

    /** A single noun without an article, or a subject with another clause in it, is mostly a parse gone wrong. */
    private static boolean isBare(Clause clause) {
        var sentence = clause.sentence();
        var head = sentence.token(clause.subjectHead());
        boolean single = clause.subject().first() == clause.subject().last();
        boolean clausal = false;
        for (int i = clause.subject().first(); i <= clause.subject().last(); i++) {
            var token = sentence.token(i);
            clausal |= token.isRelation("mark", "advcl") && !clause.drop().get(i)
                    || token.isRelation("case") && token.hasLemma("after", "before", "as", "since", "until");
        }
        return clausal
                || head.tag().equals("CD") && isAllOfThem(sentence, head)
                || single
                        && (head.tag().equals("NN") && !head.hasLemma("police")
                                || head.isVerb()
                                || head.tag().startsWith("JJ")
                                || head.tag().startsWith("RB"));
    }

    /** "All four will stay": four of those told of before. */
    private static boolean isAllOfThem(Sentence sentence, Token number) {
        return sentence.children(number.index()).stream()
                        .anyMatch(word -> word.index() < number.index() && word.hasLemma("all", "both", "the", "other"))
                && !sentence.hasChild(number.index(), "nmod");
    }

    /** The first word of a sentence is a capital for its place only, unless it is a name or an adjective of a name. */
    static Phrase lowered(Phrase phrase, Token first) {
        boolean name = first.isName()
                || !first.entity().equals("O") && !first.tag().matches("IN|DT|TO|CD")
                || first.text().length() > 1
                        && !first.text()
                                .substring(1)
                                .equals(first.text().substring(1).toLowerCase(Locale.ROOT))
                || first.tag().startsWith("JJ")
                        && first.index() == 0
                        && Gazetteer.shared().countryOf(first.text()).isPresent()
                || first.tag().equals("JJ") && first.text().matches("[A-Z].*(an|ese|ish|ic)$")
                || first.text().equals("I")
                || first.tag().equals("CD") && phrase.text().matches("\\p{Lu}\\p{Ll}+ \\p{Lu}.*")
                || phrase.text().length() < 2
                || !phrase.text().startsWith(first.text());
        if (name) {
            return phrase;
        }
        var text = phrase.text().substring(0, 1).toLowerCase(Locale.ROOT)
                + phrase.text().substring(1);
        return new Phrase(phrase.role(), text, phrase.preposition().toLowerCase(Locale.ROOT), phrase.slots());
    }

    /** "General Motors and Chrysler" */
    static boolean areSeveral(Clause clause) {
        return clause.stands() == null
                && clause.sentence().children(clause.subjectHead(), "conj").stream()
                        .anyMatch(other -> clause.sentence().hasChild(other.index(), "cc"));
    }

    static boolean isPlural(Clause clause) {
        var head = clause.sentence().token(clause.subjectHead());
        return clause.stands() == null
                && (head.tag().endsWith("S")
                        || head.hasLemma("people")
                        || clause.sentence().hasChild(head.index(), "conj"));
    }
}
