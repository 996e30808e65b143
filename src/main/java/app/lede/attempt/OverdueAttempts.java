package app.lede.attempt;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends attempts that are still open when their time is over, so that scores are complete though a learner went away.
 * Their end is the deadline, whenever this runs; answers are refused from then on, whether it has run or not.
 */
@Component
class OverdueAttempts {
    private static final Logger LOG = LoggerFactory.getLogger(OverdueAttempts.class);
    private static final int AT_ONCE = 100;

    private final Attempts attempts;
    private final Deadlines deadlines;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OverdueAttempts(Attempts attempts, Deadlines deadlines, Clock clock, PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.deadlines = deadlines;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Every node does this; what one has claimed, another leaves alone. */
    @Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void close() {
        int closed = 0;
        List<Boolean> batch;
        do {
            batch = inTransaction(() -> end(attempts.claimOverdue(clock.instant(), Limit.of(AT_ONCE))));
            closed += count(batch);
        } while (batch.size() == AT_ONCE);
        for (var found : attempts.findOpenAfterClosing(clock.instant())) {
            closed += count(inTransaction(
                    () -> end(attempts.findLocked(found.id()).stream().toList())));
        }
        if (closed > 0) {
            LOG.info("Closed {} attempts at their deadline", closed);
        }
    }

    /** For each whether it was over indeed: its deadline is worked out anew, and may have been put off. */
    private List<Boolean> end(List<Attempt> claimed) {
        deadlines.renew(claimed);
        return claimed.stream()
                .map(attempt -> attempt.closeIfOver(clock.instant()))
                .toList();
    }

    private List<Boolean> inTransaction(Supplier<List<Boolean>> work) {
        return Optional.ofNullable(transaction.execute(status -> work.get())).orElse(List.of());
    }

    private static int count(List<Boolean> ended) {
        return (int) ended.stream().filter(Boolean::booleanValue).count();
    }
}
