package app.lede.reading;

/** What a mention names. */
public enum MentionKind {
    PERSON,
    ORGANISATION,
    PLACE,
    TIME,
    QUANTITY
}
