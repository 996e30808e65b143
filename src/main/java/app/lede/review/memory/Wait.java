package app.lede.review.memory;

import java.time.Duration;

/** How long to wait before a fact is asked again. */
public sealed interface Wait {
    /** A step on the same day. */
    record Step(Duration length) implements Wait {}

    /** @param count 1 or more */
    record Days(int count) implements Wait {
        public Days {
            if (count < 1) {
                throw new IllegalArgumentException("a wait of days is 1 or more, not " + count);
            }
        }
    }

    /** Whole days; 0 for a step. */
    default int days() {
        return switch (this) {
            case Step _ -> 0;
            case Days(int count) -> count;
        };
    }
}
