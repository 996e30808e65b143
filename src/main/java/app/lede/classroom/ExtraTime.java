package app.lede.classroom;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How much longer than others a learner may take. Names are stored: they never change. */
public enum ExtraTime {
    NONE("The time everybody has", 4),
    QUARTER("A quarter more", 5),
    HALF("Half as much again", 6),
    DOUBLE("Twice the time", 8),
    UNTIMED("No time limit", 0);

    private static final int WHOLE = 4;

    private final String label;
    private final int quarters;

    ExtraTime(String label, int quarters) {
        this.label = label;
        this.quarters = quarters;
    }

    public String label() {
        return label;
    }

    /** A time limit as this learner has it; null: none. */
    public @Nullable Duration of(@Nullable Duration limit) {
        return limit == null || this == UNTIMED
                ? null
                : limit.multipliedBy(quarters).dividedBy(WHOLE);
    }
}
