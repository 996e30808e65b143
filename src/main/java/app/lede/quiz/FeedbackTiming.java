package app.lede.quiz;

/** When a learner sees what was right. */
public enum FeedbackTiming {
    AFTER_EACH_ITEM("After each question"),
    AFTER_SUBMITTING("After submitting"),
    AFTER_CLOSING("After the quiz has closed");

    private final String label;

    FeedbackTiming(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
