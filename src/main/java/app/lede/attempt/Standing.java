package app.lede.attempt;

import app.lede.item.Response;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response as it stands on the server, as its learner may see it: it does not tell how it scored.
 *
 * @param settled whether the learner has been told what is right, so that it cannot be changed any more
 */
public record Standing(
        UUID frozenItemId,
        Response response,
        @Nullable Integer certainty,
        boolean flagged,
        Instant savedAt,
        int revision,
        boolean settled) {}
