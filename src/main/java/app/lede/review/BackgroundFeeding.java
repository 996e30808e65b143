package app.lede.review;

import app.lede.attempt.LearnersToTell;
import app.lede.base.OnBehalf;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes in what feedback has told learners who have not come back, so that a class's report knows of them. Who has just
 * ended an attempt, or whose quiz has just closed, comes first; once a day everybody is looked at, for what regrades and
 * longer closing times have changed. A few at a time, so that other background work need not wait.
 *
 * <p>Every node does it: taking in twice is taking in once.
 */
@Component
class BackgroundFeeding {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundFeeding.class);
    private static final int AT_ONCE = 50;
    private static final Duration ROUND = Duration.ofDays(1);

    /** An attempt is committed a little after the moment it says it ended. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private final Feeding feeding;
    private final LearnersToTell learners;
    private final Clock clock;

    private final SequencedSet<UUID> waiting = new LinkedHashSet<>();
    private Instant lookedAt = Instant.EPOCH;
    private Instant lastRound = Instant.EPOCH;

    BackgroundFeeding(Feeding feeding, LearnersToTell learners, Clock clock) {
        this.feeding = feeding;
        this.learners = learners;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${lede.review.feeding:PT30S}", initialDelayString = "${lede.review.feeding:PT30S}")
    void feed() {
        look(clock.instant());
        for (int i = 0; i < AT_ONCE && !waiting.isEmpty(); i++) {
            var learnerId = waiting.removeFirst();
            try {
                OnBehalf.of(new ActingLearner(learnerId), feeding::feed);
            } catch (RuntimeException broken) {
                LOG.warn(
                        "What learner {} was told could not be taken in; it is tried again tomorrow",
                        learnerId,
                        broken);
            }
        }
    }

    /** Puts those in whose feedback may have become due; the ones of the last minutes before the others. */
    private void look(Instant now) {
        if (!now.isBefore(lastRound.plus(ROUND))) {
            waiting.addAll(learners.between(Instant.EPOCH, now));
            lastRound = now;
        } else {
            learners.between(lookedAt.minus(OVERLAP), now).forEach(waiting::addFirst);
        }
        lookedAt = now;
    }
}
