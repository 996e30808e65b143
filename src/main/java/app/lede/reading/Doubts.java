package app.lede.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes, during one reading, why clauses gave no fact. Not thread-safe. */
final class Doubts {
    private final List<Doubt> noted = new ArrayList<>();

    /** Notes a doubt and gives nothing, so that a rule can end with it. */
    <T> Optional<T> because(Sentence sentence, Doubt.Reason reason, String words) {
        noted.add(new Doubt(sentence.index(), reason, words));
        return Optional.empty();
    }

    List<Doubt> noted() {
        return List.copyOf(noted);
    }
}
