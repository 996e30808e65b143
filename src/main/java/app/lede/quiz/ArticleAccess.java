package app.lede.quiz;

/** When a learner can read the article, feedback apart. Names are stored: they never change. */
public enum ArticleAccess {
    ALWAYS("Beside the questions"),
    /** On the cover, until the attempt begins. */
    BEFORE_ONLY("Before the first question only"),
    NEVER("Not at all");

    private final String label;

    ArticleAccess(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
