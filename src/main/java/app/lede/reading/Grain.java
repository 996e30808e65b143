package app.lede.reading;

/** How exact a time is. */
public enum Grain {
    YEAR,
    MONTH,
    DAY
}
