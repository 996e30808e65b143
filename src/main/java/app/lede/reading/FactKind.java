package app.lede.reading;

/** What a fact is about. */
public enum FactKind {
    /** Something happened or is so. */
    EVENT,
    /** Somebody holds an office. */
    ROLE
}
