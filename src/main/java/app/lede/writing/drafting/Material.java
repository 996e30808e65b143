package app.lede.writing.drafting;

import app.lede.reading.Fact;
import app.lede.reading.Passage;
import java.util.ArrayList;
import java.util.List;

/** What the writers work from: the passage, its facts and the questions on them. */
record Material(Passage passage, List<Fact> facts, List<Question> questions, Distractors distractors) {

    static Material of(Passage passage, List<Fact> facts) {
        var nouns = new Nouns(passage);
        var stems = new Stems(nouns, passage.dayFirst());
        var questions = new ArrayList<Question>();
        facts.forEach(fact -> questions.addAll(stems.ask(fact)));
        return new Material(passage, facts, List.copyOf(questions), new Distractors(passage, facts, nouns));
    }
}
