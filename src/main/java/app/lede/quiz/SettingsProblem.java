package app.lede.quiz;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on the publishing form that must be put right: where, and what to do.
 *
 * @param classId the class whose own times it is about; null: it is about all
 */
public record SettingsProblem(
        Place place, String message, @Nullable UUID classId) {
    public SettingsProblem(Place place, String message) {
        this(place, message, null);
    }

    /** The part of the form a problem belongs to. */
    public enum Place {
        CLASSES,
        TITLE,
        CLOSING,
        ATTEMPTS,
        TIME_LIMIT,
        GRACE,
        MOVEMENT,
        DRAWN,
        PENALTY,
        CERTAINTY,
        TRIES,
        SHOWS
    }
}
