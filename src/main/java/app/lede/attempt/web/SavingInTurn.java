package app.lede.attempt.web;

import app.lede.base.Turns;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Lets only so many messages be worked on at once, in the order in which they came. When a whole class answers in the same
 * moment, they would else race for the connections to the database: whoever has just been answered often gets the next
 * one too, and others wait several times as long as on average.
 *
 * <p>Whoever has waited for too long is let through, so that a few messages that are slow to save cannot keep everybody
 * out.
 */
@Component
class SavingInTurn {
    /** Two fewer than there are connections, so that screens and background work find one. */
    private static final String USUAL_PLACES = "8";

    /** Half of what a page waits for an answer before it sends again. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    final Turns turns;

    @Autowired
    SavingInTurn(@Value("${lede.answers-at-once:" + USUAL_PLACES + "}") int places) {
        this(places, PATIENCE);
    }

    /**
     * Makes turns.
     *
     * @param places how many messages are worked on at once
     * @param patience after which a message is worked on all the same
     */
    SavingInTurn(int places, Duration patience) {
        this.turns = new Turns(places, patience);
    }

    /** Does the work of a message when it is its turn. */
    <T> T take(Supplier<T> work) {
        try (var _ = turns.take()) {
            return work.get();
        }
    }
}
