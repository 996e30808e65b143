package app.lede.statistics;

/** Where a learner's total stands among the others'. */
public enum Third {
    LOWER,
    MIDDLE,
    UPPER
}
