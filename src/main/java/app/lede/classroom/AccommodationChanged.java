package app.lede.classroom;

import java.util.UUID;

/** A learner is granted something else than before; told within the same transaction. */
public record AccommodationChanged(UUID learnerId, Accommodation granted) {}
