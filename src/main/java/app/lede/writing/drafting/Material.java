package app.lede.writing.drafting;

import app.lede.reading.Fact;
import app.lede.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the writers work from: the passage, its facts and the questions on them.
 *
 * @param rivalled ids of the facts that the article tells of another subject too
 */
record Material(
        Passage passage, List<Fact> facts, List<Question> questions, Distractors distractors, Set<String> rivalled) {

    static Material of(Passage passage, List<Fact> facts) {
        var nouns = new Nouns(passage);
        var stems = new Stems(nouns, passage.dayFirst());
        var questions = new ArrayList<Question>();
        var rivalled = Rivals.among(facts, passage);
        facts.forEach(fact -> stems.ask(fact).stream()
                .filter(question -> !question.subject() || !rivalled.contains(fact.id()))
                .forEach(questions::add));
        return new Material(passage, facts, List.copyOf(questions), new Distractors(passage, facts, nouns), rivalled);
    }
}
