package app.lede.quiz;

/** Something on the publishing form that must be put right: where, and what to do. */
public record SettingsProblem(Place place, String message) {
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
