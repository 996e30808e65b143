package app.lede.review.memory;

/** Where a fact stands. Names are stored: they never change. */
public enum Phase {
    /** Asked for the first time lately: it comes again within the hour. */
    LEARNING,
    /** It comes again after days. */
    REVIEW,
    /** It was forgotten: it comes again within the hour. */
    RELEARNING
}
