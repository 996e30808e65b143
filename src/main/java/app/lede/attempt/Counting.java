package app.lede.attempt;

import app.lede.quiz.CountingAttempt;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Which of a learner's finished attempts is their result. Pure. */
public final class Counting {
    private Counting() {}

    /**
     * What counts.
     *
     * @param shown the attempt that counts; where the mean does, the last
     * @param points what the learner is given
     */
    public record Result<T>(T shown, double points) {}

    /**
     * The result by a quiz's rule; of equally good attempts the first is the best.
     *
     * @param finished in the order of their numbers
     */
    public static <T> Optional<Result<T>> of(
            CountingAttempt rule, Collection<? extends T> finished, ToDoubleFunction<? super T> points) {
        List<Result<T>> results = finished.stream()
                .map(attempt -> new Result<T>(attempt, points.applyAsDouble(attempt)))
                .toList();
        if (results.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (rule) {
                    case FIRST -> results.getFirst();
                    case LAST -> results.getLast();
                    // of equal ones max takes the first
                    case BEST ->
                        results.stream()
                                .max(Comparator.comparingDouble(Result::points))
                                .orElseThrow();
                    case MEAN ->
                        new Result<>(
                                results.getLast().shown(),
                                results.stream()
                                        .mapToDouble(Result::points)
                                        .average()
                                        .orElseThrow());
                });
    }
}
