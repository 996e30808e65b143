package app.lede.attempt.web;

import app.lede.attempt.Receipt;
import app.lede.attempt.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page is told about the responses it has sent. */
record Saves(Instant now, @Nullable Instant deadline, List<Told> receipts, List<Standing> standing) {

    /**
     * What became of one message.
     *
     * @param outcome one of the constants below
     * @param words why it was refused
     */
    record Told(
            String item,
            String client,
            long sequence,
            String outcome,
            @Nullable String words) {
        static final String SAVED = "saved";
        static final String SUPERSEDED = "superseded";
        static final String REFUSED = "refused";

        static Told of(Receipt receipt) {
            var item = receipt.frozenItemId().toString();
            var client = receipt.client().toString();
            return switch (receipt) {
                case Receipt.Saved saved -> new Told(item, client, saved.sequence(), SAVED, null);
                case Receipt.Superseded superseded -> new Told(item, client, superseded.sequence(), SUPERSEDED, null);
                case Receipt.Refused refused -> new Told(item, client, refused.sequence(), REFUSED, refused.words());
            };
        }
    }
}
