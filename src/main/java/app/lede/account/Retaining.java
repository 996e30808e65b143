package app.lede.account;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets what has been kept for as long as an administrator wants it kept. Every node does it: a person is locked while
 * they are forgotten, and is forgotten once.
 */
@Component
class Retaining {
    private static final Logger LOG = LoggerFactory.getLogger(Retaining.class);

    private final RetentionRows rows;
    private final AwayLearners away;
    private final Persons persons;
    private final Forgetting forgetting;
    private final AuditEntries entries;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Retaining(
            RetentionRows rows,
            AwayLearners away,
            Persons persons,
            Forgetting forgetting,
            AuditEntries entries,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.away = away;
        this.persons = persons;
        this.forgetting = forgetting;
        this.entries = entries;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "${lede.retention.every:PT1H}", initialDelayString = "${lede.retention.every:PT1H}")
    void goBy() {
        rows.findById(StoredRetention.ID).ifPresent(stored -> goBy(stored.rules(), stored.changedBy()));
    }

    private void goBy(RetentionRules rules, UUID heirId) {
        if (rules.awayMonths() != null) {
            forgetAway(rules, heirId, RetentionRules.before(clock.instant(), rules.awayMonths()));
        }
        if (rules.logMonths() != null) {
            var before = RetentionRules.before(clock.instant(), rules.logMonths());
            transaction.executeWithoutResult(_ -> {
                int deleted = entries.deleteBefore(before);
                if (deleted > 0) {
                    LOG.info("Deleted {} entries of the log from before {}", deleted, before);
                }
            });
        }
    }

    private void forgetAway(RetentionRules rules, UUID heirId, Instant since) {
        var found = transaction.execute(_ -> away.since(since));
        var forgotten = new AtomicInteger();
        for (var learner : found) {
            try {
                transaction.executeWithoutResult(_ -> persons.findQuiet(learner.id(), since)
                        .ifPresent(person -> {
                            forgetting.forget(
                                    person,
                                    rules.extent(),
                                    heirId,
                                    ", away for "
                                            + RetentionRules.words(
                                                    rules.awayMonths() == null ? 0 : rules.awayMonths()));
                            forgotten.incrementAndGet();
                        }));
            } catch (RuntimeException broken) {
                LOG.warn("Learner {} could not be forgotten; it is tried again in a while", learner.id(), broken);
            }
        }
        if (forgotten.get() > 0) {
            LOG.info("Forgot {} learners of whom there was no trace since {}", forgotten, since);
        }
    }
}
