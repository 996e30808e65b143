package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Splits the verb of a clause into the word that a question puts before the subject and the rest. */
final class Verbs {
    private Verbs() {}

    static Optional<VerbGroup> group(Clause clause) {
        var sentence = clause.sentence();
        var words = new ArrayList<Token>();
        for (int i = clause.verbFirst(); i <= clause.verbLast(); i++) {
            if (!clause.drop().get(i)) {
                words.add(sentence.token(i));
            }
        }
        if (words.isEmpty() || words.stream().anyMatch(Verbs::isContracted)) {
            return Optional.empty();
        }
        var text = say(words);
        var predicate = sentence.token(clause.predicate());
        var lemma = sentence.hasChild(clause.predicate(), "cop")
                ? "be"
                : predicate.lemma().toLowerCase(Locale.ROOT);
        int finite = 0;
        while (finite < words.size() && !words.get(finite).isVerb()) {
            finite++;
        }
        if (finite == words.size()) {
            return Optional.empty();
        }
        var first = words.get(finite);
        boolean operates = first.isRelation("aux", "aux:pass", "cop") || first.hasLemma("be");
        var rest = new ArrayList<>(words);
        if (operates) {
            rest.remove(finite);
            return Optional.of(new VerbGroup(text, first.text(), say(rest), lemma));
        }
        var operator = switch (first.tag()) {
            case "VBD", "VBN" -> "did";
            case "VBZ" -> "does";
            case "VBP", "VB" -> "do";
            default -> "";
        };
        if (operator.isEmpty()) {
            return Optional.empty();
        }
        var said = new ArrayList<String>();
        rest.forEach(word -> said.add(word == first ? first.lemma() : word.text()));
        return Optional.of(new VerbGroup(text, operator, String.join(" ", said), lemma));
    }

    private static boolean isContracted(Token token) {
        return token.text().contains("'")
                || token.text().equalsIgnoreCase("ca")
                || token.text().equalsIgnoreCase("wo")
                || token.isPunctuation();
    }

    private static String say(List<Token> words) {
        return String.join(" ", words.stream().map(Token::text).toList());
    }
}
