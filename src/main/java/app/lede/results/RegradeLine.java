package app.lede.results;

import java.time.Instant;
import java.util.UUID;

/**
 * A ruling on a question that is in force.
 *
 * @param words what was decided
 * @param by who decided it
 * @param isLast whether it can be taken back now: nothing stands upon it
 */
public record RegradeLine(UUID id, String words, String by, Instant at, boolean isLast) {}
