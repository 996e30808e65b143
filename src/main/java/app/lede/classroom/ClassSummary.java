package app.lede.classroom;

import java.util.UUID;

/**
 * A class as its instructors see it.
 *
 * @param demonstration marks invented learners and scores
 * @param archived whether lists leave it out
 */
public record ClassSummary(
        UUID id, String name, String joinCode, int learners, boolean demonstration, boolean archived) {}
