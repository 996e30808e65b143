package app.lede.attempt;

/** Where a sitting stands. */
public enum AttemptState {
    OPEN,
    SUBMITTED,
    /** The quiz closed before the learner submitted: what was saved counts. */
    CLOSED;

    public boolean isFinished() {
        return this != OPEN;
    }
}
