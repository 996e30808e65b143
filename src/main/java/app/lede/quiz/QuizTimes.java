package app.lede.quiz;

import java.util.UUID;

/** Lets an instructor change when a quiz closes and when feedback is given, on whatever screen they see it. */
public interface QuizTimes {
    /** Opens the dialog; {@code changed} runs after something was changed. */
    void open(UUID quizId, Runnable changed);
}
