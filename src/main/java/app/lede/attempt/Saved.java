package app.lede.attempt;

import java.time.Instant;

/**
 * The receipt for a response: whoever holds it knows that it is committed.
 *
 * @param at when it was saved, by the server's clock
 * @param revision 1 for the first response to the item, one more with each change
 */
public record Saved(Instant at, int revision) {}
