package app.lede.quiz;

/** Where a quiz stands at a moment. */
public enum QuizState {
    SCHEDULED,
    OPEN,
    CLOSED
}
