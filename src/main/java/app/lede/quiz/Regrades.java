package app.lede.quiz;

import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The rulings on quizzes as they are kept, for the services that mark attempts. It checks no access: they do. No view may
 * use it. To be called within a transaction.
 */
@Component
public class Regrades {
    private final PublishedQuizzes quizzes;
    private final StoredRegrades regrades;

    Regrades(PublishedQuizzes quizzes, StoredRegrades regrades) {
        this.quizzes = quizzes;
        this.regrades = regrades;
    }

    /**
     * Until this transaction ends, nobody begins an attempt at the quiz or changes what is decided about it. To be called
     * before the quiz is looked up in this transaction, and before attempts are locked.
     *
     * @throws NotFound if there is no such quiz
     */
    public void lock(UUID quizId) {
        require(quizzes.findLocked(quizId));
    }

    /** Until this transaction ends, nothing is decided anew about the quiz. Others may hold it too. */
    public void hold(UUID quizId) {
        require(quizzes.findHeld(quizId));
    }

    /** All of a quiz, those taken back too, in the order they were made. */
    public List<Regrade> ofQuiz(UUID quizId) {
        return regrades.findByQuizIdOrderByNumber(quizId).stream()
                .map(StoredRegrade::regrade)
                .toList();
    }

    /** Keeps a ruling; the caller holds the quiz locked. */
    public Regrade add(UUID quizId, UUID frozenItemId, Ruling ruling, UUID by, Instant now) {
        var quiz = quizzes.findById(quizId).orElseThrow(Quizzes::notFound);
        int number = regrades.findByQuizIdOrderByNumber(quizId).size() + 1;
        quiz.regraded(1);
        return regrades.save(new StoredRegrade(UUID.randomUUID(), quizId, frozenItemId, number, ruling, by, now))
                .regrade();
    }

    /** Takes a ruling back that {@link #undoable} has found; the caller holds the quiz locked. */
    public void undo(Regrade regrade, UUID by, Instant now) {
        quizzes.findById(regrade.quizId()).orElseThrow(Quizzes::notFound).regraded(-1);
        regrades.findById(regrade.id()).orElseThrow(Regrades::notFound).undo(by, now);
    }

    /**
     * A ruling that may be taken back now.
     *
     * @throws NotFound if the quiz has no such ruling in force
     * @throws Refusal if a later one on the same question must go first
     */
    public Regrade undoable(UUID quizId, UUID regradeId) {
        var all = ofQuiz(quizId).stream().filter(Regrade::isInForce).toList();
        var found = all.stream()
                .filter(regrade -> regrade.id().equals(regradeId))
                .findFirst()
                .orElseThrow(Regrades::notFound);
        if (!isLast(found, all)) {
            throw new Refusal("This question was marked anew again since. Take the later change back first.");
        }
        return found;
    }

    /**
     * Whether nothing stands upon it.
     *
     * @param inForce all rulings in force
     */
    public static boolean isLast(Regrade regrade, List<Regrade> inForce) {
        return inForce.stream()
                .filter(other -> other.number() > regrade.number())
                .allMatch(regrade::isIndependentOf);
    }

    private static void require(Optional<PublishedQuiz> found) {
        if (found.isEmpty()) {
            throw Quizzes.notFound();
        }
    }

    private static NotFound notFound() {
        return new NotFound("This change was taken back already, or never made.");
    }
}
