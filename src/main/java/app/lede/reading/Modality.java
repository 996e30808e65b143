package app.lede.reading;

/** Whether a fact is told as done, as planned or as possible. */
public enum Modality {
    ACTUAL,
    PLANNED,
    POSSIBLE
}
