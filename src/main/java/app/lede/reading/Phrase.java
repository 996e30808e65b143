package app.lede.reading;

import java.util.List;

/**
 * A part of a fact's statement.
 *
 * @param text as it stands in the statement, standing alone
 * @param preposition the preposition it begins with; empty for none
 */
public record Phrase(Role role, String text, String preposition, List<Slot> slots) {

    /** What a phrase does in its statement. */
    public enum Role {
        SUBJECT,
        OBJECT,
        OBLIQUE,
        COMPLEMENT,
        TAIL
    }

    public Phrase {
        slots = List.copyOf(slots);
    }
}
