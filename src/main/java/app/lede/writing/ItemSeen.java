package app.lede.writing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How an item did over all quizzes that asked it.
 *
 * @param quizzes how many
 * @param learners how many answers the figures are over
 * @param facility the mean share of the marks, 0 to 1, each learner counting once for each quiz; null if nobody finished
 * @param discrimination the corrected item-rest correlations of the quizzes, −1 to 1, in the mean by learners; null
 *     where no quiz has one
 */
public record ItemSeen(
        int quizzes,
        int learners,
        @Nullable Double facility,
        @Nullable Double discrimination) {
    public static final ItemSeen NEVER = new ItemSeen(0, 0, null, null);

    static ItemSeen over(List<Asking> askings) {
        return new ItemSeen(
                askings.size(),
                askings.stream().mapToInt(Asking::learners).sum(),
                mean(askings, Asking::facility),
                mean(askings, Asking::discrimination));
    }

    private static @Nullable Double mean(List<Asking> askings, Function<Asking, @Nullable Double> figure) {
        double sum = 0;
        long learners = 0;
        for (var asking : askings) {
            var value = figure.apply(asking);
            if (value != null) {
                sum += value * asking.learners();
                learners += asking.learners();
            }
        }
        return learners == 0 ? null : sum / learners;
    }
}
