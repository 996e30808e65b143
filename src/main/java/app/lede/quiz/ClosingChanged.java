package app.lede.quiz;

import java.util.UUID;

/** The closing time of a quiz has been changed; told within the same transaction. */
public record ClosingChanged(UUID quizId) {}
