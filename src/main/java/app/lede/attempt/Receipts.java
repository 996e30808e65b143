package app.lede.attempt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a browser that has sent responses.
 *
 * @param now by the server's clock
 * @param deadline until when the learner may answer; null: as long as they like
 * @param receipts one for each message, in their order
 * @param standing the responses to the items the messages were about, and all that were saved after the moment the
 *     browser knows of; in no order
 */
public record Receipts(Instant now, @Nullable Instant deadline, List<Receipt> receipts, List<Standing> standing) {
    public Receipts {
        receipts = List.copyOf(receipts);
        standing = List.copyOf(standing);
    }
}
