package app.lede.attempt;

import java.util.UUID;

/** What became of one message of a browser. Whoever holds it knows that it is committed, and need not send it again. */
public sealed interface Receipt {
    UUID frozenItemId();

    UUID client();

    long sequence();

    /** It stands as the learner's response, or stood until something newer took its place. */
    record Saved(UUID frozenItemId, UUID client, long sequence) implements Receipt {}

    /** Another browser has sent a response that was given later: that one stands. */
    record Superseded(UUID frozenItemId, UUID client, long sequence) implements Receipt {}

    /** It cannot be taken; {@code words} tell the learner why. */
    record Refused(UUID frozenItemId, UUID client, long sequence, String words) implements Receipt {}
}
