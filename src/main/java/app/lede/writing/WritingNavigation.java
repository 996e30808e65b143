package app.lede.writing;

import java.util.UUID;

/** The addresses of this room's screens. Paths have no leading slash. */
public final class WritingNavigation {
    public static final String SETS = "sets";
    public static final String BANK = "bank";

    private WritingNavigation() {}

    /** The editor of a set. */
    public static String set(UUID setId) {
        return SETS + "/" + setId;
    }
}
