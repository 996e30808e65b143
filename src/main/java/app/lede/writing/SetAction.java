package app.lede.writing;

import java.util.UUID;

/** Something that can be done with an item set, offered in its editor by a room further down the corridor. */
public interface SetAction {
    /** What the button says. */
    String label();

    /** The path of the screen it leads to, without a leading slash. */
    String path(UUID setId);
}
