package app.lede.quiz;

/** The closing time of a quiz has been changed; told within the same transaction. */
public record ClosingChanged(QuizTerms terms) {}
