package app.lede.results;

import app.lede.attempt.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a regrade does, or would do.
 *
 * @param moves the ended attempts whose score changes, by learner
 * @param unmoved how many ended attempts stay as they are
 * @param open how many attempts are still open: they are marked by it too
 * @param meanBefore mean share of the marks over the attempts that count, 0 to 1; null before the first
 * @param meanAfter the same from now on
 */
public record DryRun(
        List<Move> moves,
        int unmoved,
        int open,
        @Nullable Double meanBefore,
        @Nullable Double meanAfter) {
    public DryRun {
        moves = List.copyOf(moves);
    }

    /**
     * One attempt.
     *
     * @param number 1 for the learner's first
     * @param given what this learner answered, in words; empty when blank
     * @param before the attempt's score so far
     * @param after its score from now on
     */
    public record Move(String learner, int number, String given, Score before, Score after) {}

    /** How many learners it concerns. */
    public int learners() {
        return (int) moves.stream().map(Move::learner).distinct().count();
    }
}
