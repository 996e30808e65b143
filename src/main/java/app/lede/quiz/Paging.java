package app.lede.quiz;

/** How many questions a learner sees at once. Names are stored: they never change. */
public enum Paging {
    ONE_AT_A_TIME("One question at a time"),
    ALL_ON_ONE_PAGE("All questions on one page");

    private final String label;

    Paging(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
