package app.lede.results;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One learner on the score sheet.
 *
 * @param enrolled false: has answered, and is no longer in the class
 * @param attemptId the attempt the cells come from; null before the first
 * @param attempts how many attempts were begun
 * @param tryingAgain a later attempt is running, besides the one that counts
 * @param cells one for each column, empty without an attempt
 * @param timeUsed from the start to the end of the attempt the cells come from, by {@link TimeUsed}; null where there is none
 * @param points the sum of credit times points, 0 to the sheet's; null until an attempt is finished
 */
public record ScoreRow(
        UUID learnerId,
        String name,
        boolean enrolled,
        Standing standing,
        @Nullable UUID attemptId,
        int attempts,
        boolean tryingAgain,
        List<ScoreCell> cells,
        @Nullable Duration timeUsed,
        @Nullable Double points) {
    public ScoreRow {
        cells = List.copyOf(cells);
    }
}
