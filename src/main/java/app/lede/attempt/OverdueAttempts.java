package app.lede.attempt;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends attempts that are still open when their quiz has closed, so that scores are complete though a learner went away.
 * Answers are refused from the closing time on, whether this has run or not.
 */
@Component
class OverdueAttempts {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueAttempts.class);

    private final Attempts attempts;
    private final Clock clock;

    OverdueAttempts(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Every node does this; what one has closed, another leaves alone. */
    @Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    @Transactional
    void close() {
        int closed = attempts.closeOverdue(clock.instant());
        if (closed > 0) {
            LOG.info("Closed {} attempts at their quiz's closing time", closed);
        }
    }
}
