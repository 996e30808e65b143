package app.lede.attempt;

import app.lede.item.Response;
import java.time.Instant;
import java.util.UUID;

/**
 * A saved response and how it scored.
 *
 * @param frozenItemId the id of the {@link app.lede.writing.FrozenItem}
 * @param outcome RIGHT, PARTIAL, WRONG or UNANSWERED
 * @param credit share of the item's marks, -2 to 1: see {@link Marked}
 */
public record ResponseRecord(
        UUID frozenItemId, Response response, OutcomeKind outcome, double credit, Instant savedAt) {}
