package app.lede.review;

import java.util.UUID;

/** A fact that a learner does not want to be asked about. */
public record LeftFact(UUID factId, String statement) {}
