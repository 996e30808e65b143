package app.lede.paper;

import java.util.UUID;

/** The addresses of this room's screens. Paths have no leading slash. */
public final class PaperNavigation {
    public static final String SET = "paper/set";
    public static final String QUIZ = "paper/quiz";

    private PaperNavigation() {}

    /** Where an instructor prints a set. */
    public static String set(UUID setId) {
        return SET + "/" + setId;
    }

    /** Where an instructor prints a quiz. */
    public static String quiz(UUID quizId) {
        return QUIZ + "/" + quizId;
    }
}
