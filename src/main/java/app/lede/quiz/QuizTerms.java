package app.lede.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the deadlines of a quiz follow from.
 *
 * @param closesAt for the class; null: it stays open
 */
public record QuizTerms(UUID quizId, @Nullable Instant closesAt, TakingRules rules) {}
