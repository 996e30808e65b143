package app.lede.base;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a room keeps about people where that is one table, and the {@code owner_id} of each row says whose it is. */
public abstract class OwnedRows implements PersonalData {
    /** What becomes of the rows of somebody who is erased. */
    protected enum Fate {
        DELETED("they are deleted"),
        /** To whoever erases. */
        PASSED_ON("they become yours");

        private final String words;

        Fate(String words) {
            this.words = words;
        }
    }

    /**
     * How somebody is told of their rows.
     *
     * @param key of the section
     * @param columns of a row, with commas between
     * @param since the column with the time they came into being: the oldest is told first
     */
    public record Telling(String key, String heading, String words, String columns, String since) {}

    private final PersonalRows rows;
    private final String table;
    private final Telling telling;
    private final Fate fate;

    protected OwnedRows(PersonalRows rows, String table, Telling telling, Fate fate) {
        this.rows = rows;
        this.table = table;
        this.telling = telling;
        this.fate = fate;
    }

    @Override
    public final Set<String> columns() {
        return Set.of(table + ".owner_id");
    }

    @Override
    public final void tell(UUID personId, PersonalFile file) {
        file.section(telling.key(), telling.heading(), telling.words());
        rows.tell(
                personId,
                file,
                "select %s from %s where owner_id = :person order by %s, id"
                        .formatted(telling.columns(), table, telling.since()));
    }

    @Override
    public final List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        long theirs = rows.count(personId, "select count(*) from " + table + " where owner_id = :person");
        return theirs == 0 ? List.of() : List.of(new ErasureLine(telling.heading(), theirs, fate.words));
    }

    @Override
    public final void erase(Erasure erasure) {
        switch (fate) {
            case DELETED -> rows.change(erasure.personId(), "delete from " + table + " where owner_id = :person");
            case PASSED_ON ->
                rows.change(
                        "update " + table + " set owner_id = :heir, version = version + 1 where owner_id = :person",
                        Map.of("heir", erasure.heir(), "person", erasure.personId()));
        }
    }
}
