package app.lede.quiz;

/** Which of several finished attempts is the learner's result. Names are stored: they never change. */
public enum CountingAttempt {
    /** Of equally good ones the first. */
    BEST("The best"),
    LAST("The last"),
    FIRST("The first"),
    /** The mean of the points of all. */
    MEAN("The mean of all");

    private final String label;

    CountingAttempt(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
