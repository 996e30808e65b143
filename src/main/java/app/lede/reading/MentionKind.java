package app.lede.reading;

/** What a mention names. */
public enum MentionKind {
    PERSON,
    ORGANISATION,
    PLACE,
    /** A named thing that is none of these: a product, a work, an event. */
    THING,
    TIME,
    QUANTITY
}
