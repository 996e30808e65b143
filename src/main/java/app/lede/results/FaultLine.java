package app.lede.results;

import java.time.Instant;
import java.util.UUID;

/**
 * What a learner says is wrong with a question, for its instructor.
 *
 * @param number of the question in the quiz, from 1
 * @param note in the learner's words
 * @param dealtWith whether the instructor is done with it
 */
public record FaultLine(UUID id, int number, String learner, Instant reportedAt, String note, boolean dealtWith) {}
