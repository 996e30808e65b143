package app.lede.attempt;

import app.lede.article.Article;
import app.lede.classroom.Accommodation;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a learner reads before a quiz.
 *
 * @param quiz with the learner's own closing time and time limit
 * @param attempts this learner's attempts at it, the first one first
 * @param deadline of the open attempt; null if none is open, or it has none
 * @param granted what the learner is granted beyond others
 * @param article where it is to be read now, before the attempt; else null
 */
public record CoverPage(
        Quiz quiz,
        QuizState state,
        List<MyAttempt> attempts,
        @Nullable Instant deadline,
        Accommodation granted,
        @Nullable Article article) {
    public CoverPage {
        attempts = List.copyOf(attempts);
    }

    CoverPage withArticle(Article shown) {
        return new CoverPage(quiz, state, attempts, deadline, granted, shown);
    }

    /** What counts of the attempts that are finished, where the learner may know all their scores; else absent. */
    public Optional<Counting.Result<MyAttempt>> result() {
        boolean told = finished().stream().allMatch(attempt -> attempt.score() != null);
        return told
                ? Counting.of(
                        quiz.rules().counts(),
                        finished(),
                        attempt -> Optional.ofNullable(attempt.score())
                                .map(Score::points)
                                .orElse(0.0))
                : Optional.empty();
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
