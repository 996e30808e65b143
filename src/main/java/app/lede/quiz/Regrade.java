package app.lede.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ruling on a question of a quiz, as it is kept. It is never changed, only taken back.
 *
 * @param number in the order in which those of the quiz were made, from 1
 * @param undoneAt when it was taken back; null: it is in force
 */
public record Regrade(
        UUID id,
        UUID quizId,
        UUID frozenItemId,
        int number,
        Ruling ruling,
        UUID madeBy,
        Instant madeAt,
        @Nullable Instant undoneAt) {

    public boolean isInForce() {
        return undoneAt == null;
    }

    /** Whether one can be taken back before the other: they are about different questions, or both add an answer. */
    boolean isIndependentOf(Regrade other) {
        return !frozenItemId.equals(other.frozenItemId)
                || (ruling instanceof Ruling.AlsoRight && other.ruling instanceof Ruling.AlsoRight);
    }
}
