package app.lede.quiz;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a quiz opens and closes for one class.
 *
 * @param closesAt null: it stays open
 */
public record ClassTimes(
        UUID classId, Instant opensAt, @Nullable Instant closesAt) {}
