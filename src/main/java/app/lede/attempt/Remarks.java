package app.lede.attempt;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an instructor notes on an attempt.
 *
 * @param comment on the attempt as a whole; null: none
 * @param byItem on responses, by the id of the frozen item
 */
public record Remarks(@Nullable String comment, Map<UUID, Remark> byItem) {
    public static final Remarks NONE = new Remarks(null, Map.of());

    public Remarks {
        byItem = Map.copyOf(byItem);
    }

    public Remark of(UUID frozenItemId) {
        return byItem.getOrDefault(frozenItemId, Remark.NONE);
    }

    /**
     * On one response.
     *
     * @param share of the item's marks that was given by hand, 0 to 1; null: the rules decide
     * @param reason why, also of points that were given for an earlier answer; null: no points were given by hand
     * @param comment null: none
     */
    public record Remark(
            @Nullable Double share,
            @Nullable String reason,
            @Nullable String comment) {
        static final Remark NONE = new Remark(null, null, null);

        /** Whether points were given by hand, and the learner has changed the answer since. */
        public boolean isForEarlierAnswer() {
            return share == null && reason != null;
        }
    }
}
