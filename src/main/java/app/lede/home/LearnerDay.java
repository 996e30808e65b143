package app.lede.home;

import app.lede.attempt.MyAttempt;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizState;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a learner sees first.
 *
 * @param now quizzes to begin or to go on with, the one that closes next first
 * @param next quizzes that open later, the next one first
 * @param cameBack attempts with feedback, the last finished first
 * @param waiting attempts handed in whose feedback comes later
 */
public record LearnerDay(List<ToDo> now, List<Quiz> next, List<MyAttempt> cameBack, List<MyAttempt> waiting) {
    /**
     * A quiz to take.
     *
     * @param running the attempt to go on with; null: it is still to be begun
     */
    public record ToDo(Quiz quiz, @Nullable MyAttempt running) {}

    public LearnerDay {
        now = List.copyOf(now);
        next = List.copyOf(next);
        cameBack = List.copyOf(cameBack);
        waiting = List.copyOf(waiting);
    }

    /**
     * Sorts a learner's quizzes and attempts.
     *
     * @param quizzes all quizzes of the learner's classes, the one that closes next first
     * @param attempts all attempts of the learner, the last started first
     */
    static LearnerDay of(List<Quiz> quizzes, List<MyAttempt> attempts, Instant moment) {
        Map<UUID, List<MyAttempt>> byQuiz = attempts.stream()
                .collect(Collectors.groupingBy(attempt -> attempt.quiz().id()));
        var now = quizzes.stream()
                .filter(quiz -> quiz.state(moment) == QuizState.OPEN)
                .flatMap(quiz -> toDo(quiz, byQuiz.getOrDefault(quiz.id(), List.of())).stream())
                .toList();
        var next = quizzes.stream()
                .filter(quiz -> quiz.state(moment) == QuizState.SCHEDULED)
                .sorted(Comparator.comparing(Quiz::opensAt))
                .toList();
        var finished = attempts.stream()
                .filter(attempt -> attempt.state().isFinished())
                .sorted(Comparator.comparing(LearnerDay::finishedAt).reversed())
                .collect(Collectors.partitioningBy(MyAttempt::isFeedbackDue));
        return new LearnerDay(
                now, next, finished.getOrDefault(true, List.of()), finished.getOrDefault(false, List.of()));
    }

    /** A quiz is to do while an attempt is running, or as long as it has not been taken at all. */
    private static Optional<ToDo> toDo(Quiz quiz, List<MyAttempt> attempts) {
        var running = attempts.stream()
                .filter(attempt -> !attempt.state().isFinished())
                .findFirst();
        if (running.isPresent()) {
            return Optional.of(new ToDo(quiz, running.get()));
        }
        return attempts.isEmpty() ? Optional.of(new ToDo(quiz, null)) : Optional.empty();
    }

    private static Instant finishedAt(MyAttempt attempt) {
        var finished = attempt.finishedAt();
        return finished == null ? attempt.startedAt() : finished;
    }
}
