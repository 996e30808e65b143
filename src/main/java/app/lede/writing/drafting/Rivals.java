package app.lede.writing.drafting;

import app.lede.item.AnswerText;
import app.lede.reading.Fact;
import app.lede.reading.Phrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds facts that the article tells of two subjects: two players "won the Man of the Match award", so who won it has no one
 * answer.
 */
final class Rivals {
    private Rivals() {}

    /** The ids of the facts whose subject is not to be asked for. */
    static Set<String> among(List<Fact> facts) {
        var subjects = new HashMap<String, Set<String>>();
        facts.forEach(fact -> subjects.computeIfAbsent(deed(fact), key -> new HashSet<>())
                .add(AnswerText.normalise(fact.subject().text())));
        return facts.stream()
                .filter(fact -> subjects.getOrDefault(deed(fact), Set.of()).size() > 1)
                .map(Fact::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The verb with its objects, or with all that follows where it has none. */
    private static String deed(Fact fact) {
        var objects = fact.rest().stream()
                .filter(phrase -> phrase.role() == Phrase.Role.OBJECT || phrase.role() == Phrase.Role.COMPLEMENT)
                .toList();
        var said = (objects.isEmpty() ? fact.rest() : objects)
                .stream().map(phrase -> AnswerText.normalise(phrase.text())).collect(Collectors.joining(" "));
        return fact.verb().lemma() + " " + said;
    }
}
