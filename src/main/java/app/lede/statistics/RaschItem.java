package app.lede.statistics;

import org.jspecify.annotations.Nullable;

/**
 * An item's place on the scale.
 *
 * @param difficulty in logits, the mean of all placed items being 0; null if it has no place
 * @param standardError of the difficulty, from the information of the conditional likelihood
 * @param why it has no place; empty if it has
 */
public record RaschItem(
        @Nullable Double difficulty, @Nullable Double standardError, String why) {}
