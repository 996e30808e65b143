package app.lede.attempt;

/** Where a sitting stands. Before it is started there is no attempt. Names are stored: they never change. */
public enum AttemptState {
    OPEN,
    SUBMITTED,
    /** Its time was over before the learner submitted: what was saved counts. */
    CLOSED,
    /** It had ended, and the instructor has opened it again until a time of its own. */
    REOPENED;

    public boolean isFinished() {
        return switch (this) {
            case OPEN, REOPENED -> false;
            case SUBMITTED, CLOSED -> true;
        };
    }
}
