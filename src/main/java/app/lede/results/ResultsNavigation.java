package app.lede.results;

import java.util.UUID;

/** The addresses of this room's screens. Paths have no leading slash. */
public final class ResultsNavigation {
    public static final String RESULTS = "results";
    public static final String ATTEMPT = RESULTS + "/attempt";
    public static final String ANALYSIS = "analysis";
    public static final String CLASS = RESULTS + "/class";
    public static final String LEARNER = "learner";
    public static final String GRADING = "totals";

    private ResultsNavigation() {}

    /** The score sheet of a quiz. */
    public static String quiz(UUID quizId) {
        return RESULTS + "/" + quizId;
    }

    /** How well the questions of a quiz measure. */
    public static String analysis(UUID quizId) {
        return quiz(quizId) + "/" + ANALYSIS;
    }

    /** One learner's attempt. */
    public static String attempt(UUID attemptId) {
        return ATTEMPT + "/" + attemptId;
    }

    /** All quizzes of a class side by side. */
    public static String ofClass(UUID classId) {
        return CLASS + "/" + classId;
    }

    /** How the quizzes of a class make a total. */
    public static String grading(UUID classId) {
        return ofClass(classId) + "/" + GRADING;
    }

    /** One learner of a class over time. */
    public static String learner(UUID classId, UUID learnerId) {
        return ofClass(classId) + "/" + LEARNER + "/" + learnerId;
    }
}
