package app.lede.base;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What one room keeps about people: how a person is told of it, and how it is erased. Each room that keeps something has
 * one such component, and it is found by itself; a test compares {@link #columns} with the database, so that no table
 * with people in it is forgotten. Rooms that use others stand before them by {@code @Order}: it is the order of erasing,
 * and that of telling turned round. It checks no access: who calls it does, and begins the transaction.
 */
public interface PersonalData {
    /** The columns that refer to a person, as "table.column". */
    Set<String> columns();

    /** Tells all that is kept about the person, as they may know it now: nothing of others, and no keys before their time. */
    void tell(UUID personId, PersonalFile file);

    /**
     * Of whom there is a trace in this room from the moment given or later. Who is not told of by any room has been away
     * since.
     */
    default Set<UUID> seenSince(Instant moment) {
        return Set.of();
    }

    /** What {@link #erase} would do, for the one who decides; empty if nothing is kept. */
    List<ErasureLine> preview(UUID personId, Erasure.Extent extent);

    /** Removes what names the person, or all of it. */
    void erase(Erasure erasure);
}
