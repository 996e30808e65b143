package app.lede.attempt;

import app.lede.quiz.Quiz;
import app.lede.quiz.QuizState;
import java.util.List;
import java.util.Optional;

/**
 * What a learner reads before a quiz.
 *
 * @param attempts this learner's attempts at it, the first one first
 */
public record CoverPage(Quiz quiz, QuizState state, List<MyAttempt> attempts) {
    public CoverPage {
        attempts = List.copyOf(attempts);
    }

    /** The attempt to go on with, if one is open. */
    public Optional<MyAttempt> open() {
        return attempts.stream()
                .filter(attempt -> !attempt.state().isFinished())
                .findFirst();
    }

    public List<MyAttempt> finished() {
        return attempts.stream().filter(attempt -> attempt.state().isFinished()).toList();
    }

    /** Whether a new attempt can be started now. */
    public boolean mayStart() {
        return state == QuizState.OPEN && open().isEmpty() && attemptsRemain();
    }

    /** Whether the number of attempts allowed is not used up; 0 allows any number. */
    public boolean attemptsRemain() {
        return quiz.attemptsAllowed() == 0 || attempts.size() < quiz.attemptsAllowed();
    }
}
