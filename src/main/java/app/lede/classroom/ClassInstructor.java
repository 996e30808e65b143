package app.lede.classroom;

import java.util.UUID;

/** Somebody who teaches a class. {@code began}: the class is theirs, and they cannot be taken out of it. */
public record ClassInstructor(UUID id, String name, boolean began) {}
