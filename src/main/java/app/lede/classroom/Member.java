package app.lede.classroom;

import java.time.Instant;
import java.util.UUID;

/** A learner in a class. */
public record Member(UUID learnerId, String name, Instant joinedAt) {}
