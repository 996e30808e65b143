package app.lede.classroom;

import java.util.UUID;

/** A class as its instructor sees it. {@code demonstration} marks invented learners and scores. */
public record ClassSummary(UUID id, String name, String joinCode, int learners, boolean demonstration) {}
