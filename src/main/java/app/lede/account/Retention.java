package app.lede.account;

import app.lede.base.CurrentActor;
import app.lede.base.ForAdministrators;
import app.lede.base.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** How long data is kept: for administrators. */
@Service
@ForAdministrators
public class Retention {
    private final RetentionRows rows;
    private final AwayLearners away;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;
    private final TransactionOperations transaction;

    Retention(
            RetentionRows rows,
            AwayLearners away,
            Audit audit,
            CurrentActor actor,
            Clock clock,
            TransactionOperations transaction) {
        this.rows = rows;
        this.away = away;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** The rules in force. */
    public RetentionRules rules() {
        return rows.rules();
    }

    /**
     * The learners who will have been away for so many months after a while, if they stay away; by name.
     *
     * @param months {@value RetentionRules#LEAST} to {@value RetentionRules#MOST}
     * @param within zero: those who have been away for so long already
     */
    public List<Account> away(int months, Duration within) {
        return transaction.execute(_ -> away
                .since(RetentionRules.before(clock.instant().plus(within), months))
                .stream()
                .map(Account::of)
                .toList());
    }

    /**
     * Puts rules in force. The server goes by them within the hour.
     *
     * @throws Refusal if another administrator changes them at the same moment
     */
    public void keep(RetentionRules rules) {
        var by = actor.require().id();
        var now = clock.instant();
        try {
            transaction.executeWithoutResult(_ -> {
                var stored = rows.findById(StoredRetention.ID);
                stored.ifPresentOrElse(
                        known -> known.change(rules, by, now),
                        () -> rows.saveAndFlush(new StoredRetention(rules, by, now)));
                audit.record(Audit.Action.RETENTION_CHANGED, words(rules));
            });
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException meanwhile) {
            throw new Refusal("Another administrator has just changed this. Look at it again.");
        }
    }

    private static String words(RetentionRules rules) {
        var learners = rules.awayMonths() == null
                ? "learners for ever"
                : "learners away for " + RetentionRules.words(rules.awayMonths()) + ": " + rules.extent();
        var log = rules.logMonths() == null ? "log for ever" : "log for " + RetentionRules.words(rules.logMonths());
        return learners + "; " + log;
    }
}
