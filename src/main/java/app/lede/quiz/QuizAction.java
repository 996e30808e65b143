package app.lede.quiz;

import java.util.UUID;

/** Something that can be done with a quiz, offered where quizzes are listed by a room further down the corridor. */
public interface QuizAction {
    /** What the link says. */
    String label();

    /** The path of the screen it leads to, without a leading slash. */
    String path(UUID quizId);
}
