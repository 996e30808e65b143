package app.lede.attempt;

import java.util.UUID;

/** The addresses of this room's screens. Paths have no leading slash. */
public final class AttemptNavigation {
    public static final String TAKE = "take";
    public static final String FEEDBACK = "feedback";

    /** Where pages of quizzes send what their learners do. */
    public static final String MESSAGES = "api/attempts";

    private AttemptNavigation() {}

    /** The cover page of a quiz; from there a learner starts, or goes on. */
    public static String take(UUID quizId) {
        return TAKE + "/" + quizId;
    }

    /** What was right in an attempt that has ended. */
    public static String feedback(UUID attemptId) {
        return FEEDBACK + "/" + attemptId;
    }

    /** Where the page of an attempt sends what its learner does. */
    public static String messages(UUID attemptId) {
        return MESSAGES + "/" + attemptId;
    }
}
