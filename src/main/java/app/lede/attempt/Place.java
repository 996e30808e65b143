package app.lede.attempt;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Where a learner is in an open attempt: the question they went to last or answered last, whichever was later. */
final class Place {
    private Place() {}

    /**
     * The index of the question, from 0. Where a quiz only goes forward, it is never before a question that was answered.
     *
     * @param responses all of the attempt, in any order
     */
    static int of(RunningAttempts.Running running, Collection<SavedResponse> responses) {
        var attempt = running.attempt();
        var layout = running.layout();
        int last = Math.max(0, layout.size() - 1);
        int went = Math.clamp(attempt.atItem(), 0, last);
        if (running.rules().isForwardOnly()) {
            return went;
        }
        return responses.stream()
                .filter(response -> response.savedAt().isAfter(attempt.movedAt()))
                .max(Comparator.comparing(SavedResponse::savedAt))
                .stream()
                .flatMapToInt(newest -> IntStream.range(0, layout.size())
                        .filter(index -> layout.get(index).frozen().id().equals(newest.frozenItemId())))
                .findFirst()
                .orElse(went);
    }
}
