package app.lede.review;

/** The addresses of this room's screens. Paths have no leading slash. */
public final class ReviewNavigation {
    public static final String PROGRESS = "progress";

    public static final String REVIEW = "review";

    private ReviewNavigation() {}

    /** Reviewing what is due. */
    public static String review() {
        return REVIEW;
    }

    /** What the learner has taken and what they knew. */
    public static String progress() {
        return PROGRESS;
    }
}
