package app.lede.writing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that asked an item.
 *
 * @param versionId of the set, with the item as it was asked
 * @param path of the quiz's screen, without a leading slash
 * @param learners how many finished it
 * @param facility null if nobody did
 * @param discrimination the corrected item-rest correlation; null where it is not defined
 */
public record Asking(
        UUID versionId,
        UUID itemId,
        String quiz,
        String className,
        Instant opensAt,
        String path,
        int learners,
        @Nullable Double facility,
        @Nullable Double discrimination) {}
