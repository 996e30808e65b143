package app.lede.review;

import java.util.UUID;

/** The addresses of this room's screens. Paths have no leading slash. */
public final class ReviewNavigation {
    public static final String PROGRESS = "progress";

    public static final String REVIEW = "review";

    public static final String MISTAKES = "mistakes";

    public static final String CLASS = "remembered";

    /** Pages for whoever has a mail, signed in or not. */
    public static final String REMINDERS = "reminders";

    private ReviewNavigation() {}

    /** Where a mail's reader confirms that they want reminders. */
    static String confirm(String secret) {
        return REMINDERS + "/confirm/" + secret;
    }

    /** Where a mail's reader switches reminders off. */
    static String off(String secret) {
        return REMINDERS + "/off/" + secret;
    }

    /** What a class remembers. */
    public static String ofClass(UUID classId) {
        return CLASS + "/" + classId;
    }

    /** Practising what was wrong. */
    public static String mistakes() {
        return MISTAKES;
    }

    /** Reviewing what is due. */
    public static String review() {
        return REVIEW;
    }

    /** What the learner has taken and what they knew. */
    public static String progress() {
        return PROGRESS;
    }
}
