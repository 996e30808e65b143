package app.lede.writing;

import app.lede.item.Item;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An item as it was given to a class.
 *
 * @param number of the version of its set, from 1
 * @param differences from the version before, in time; empty on the first and where nothing of the item changed
 * @param askings the quizzes that asked it so
 */
public record ItemVersion(
        UUID versionId,
        String setTitle,
        int number,
        Instant frozenAt,
        Item item,
        List<ItemDifference> differences,
        List<Asking> askings) {
    public ItemVersion {
        differences = List.copyOf(differences);
        askings = List.copyOf(askings);
    }
}
