package app.lede.quiz;

import java.util.UUID;

/** The addresses of this room's screens. Paths have no leading slash. */
public final class QuizNavigation {
    public static final String PUBLISH = "publish";

    private QuizNavigation() {}

    /** Where an instructor gives a set to classes. */
    public static String publish(UUID setId) {
        return PUBLISH + "/" + setId;
    }
}
