package app.lede.quiz;

/** Whether a learner may go back. Names are stored: they never change. */
public enum Movement {
    FREE("Back and forth"),
    /** A question that was left stays as it is. */
    FORWARD_ONLY("Forward only");

    private final String label;

    Movement(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
