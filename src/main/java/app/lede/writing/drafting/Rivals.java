package app.lede.writing.drafting;

import app.lede.item.AnswerText;
import app.lede.reading.Fact;
import app.lede.reading.MentionKind;
import app.lede.reading.Passage;
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

    /** So much of what a person did stands in another sentence where the same is told again, mostly of somebody else. */
    private static final double TOLD_AGAIN = 0.66;

    private static final int FEWEST_WORDS = 2;

    /** The ids of the facts whose subject is not to be asked for. */
    static Set<String> among(List<Fact> facts, Passage passage) {
        var subjects = new HashMap<String, Set<String>>();
        facts.forEach(fact -> subjects.computeIfAbsent(deed(fact), key -> new HashSet<>())
                .add(AnswerText.normalise(fact.subject().text())));
        return facts.stream()
                .filter(fact -> subjects.getOrDefault(deed(fact), Set.of()).size() > 1 || isToldAgain(fact, passage))
                .map(Fact::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a sentence that does not name the person tells what they did: "Ida Moe was given a two-year suspended
     * sentence. (...) He also received a two-year suspended sentence."
     */
    private static boolean isToldAgain(Fact fact, Passage passage) {
        boolean person = fact.subject().slots().stream()
                .anyMatch(slot -> slot.whole() && slot.mention().kind() == MentionKind.PERSON);
        if (!person) {
            return false;
        }
        var words = ContentWords.of(fact.rest().stream().map(Phrase::text).collect(Collectors.joining(" ")));
        words.removeAll(ContentWords.of(fact.subject().text()));
        fact.rest().stream()
                .flatMap(phrase -> phrase.slots().stream())
                .map(slot -> slot.mention().name())
                .forEach(name -> words.removeAll(ContentWords.of(name)));
        var surname = Texts.lastWord(fact.subject().text());
        return words.size() >= FEWEST_WORDS
                && passage.sentences().stream()
                        .filter(sentence -> sentence.index() != fact.sentence())
                        .map(sentence -> passage.text().substring(sentence.begin(), sentence.end()))
                        .anyMatch(text -> !text.contains(surname) && ContentWords.share(words, text) >= TOLD_AGAIN);
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
