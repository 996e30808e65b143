package app.lede.review;

import app.lede.base.OnBehalf;
import app.lede.base.Secret;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails that learners have asked for. Every node does this; what one has claimed, another leaves alone. Only
 * where a node ends between handing a mail to the mail server and writing that down can a mail go out twice.
 */
@Component
class ReminderMailing {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderMailing.class);
    private static final int AT_ONCE = 200;

    /** @param until while the claim holds */
    private record Claimed(UUID learnerId, String address, boolean confirmed, Instant until) {}

    private final ReminderRows reminders;
    private final ReminderLinks links;
    private final Digests digests;
    private final MailPost post;
    private final ReviewDays days;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final AtomicBoolean sending = new AtomicBoolean();

    ReminderMailing(
            ReminderRows reminders,
            ReminderLinks links,
            Digests digests,
            MailPost post,
            ReviewDays days,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.reminders = reminders;
        this.links = links;
        this.digests = digests;
        this.post = post;
        this.days = days;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** On a thread of its own: other background work does not wait for a slow mail server. */
    @Scheduled(fixedDelayString = "${lede.review.mailing:PT1M}", initialDelayString = "${lede.review.mailing:PT1M}")
    void begin() {
        if (post.isOn() && sending.compareAndSet(false, true)) {
            Thread.ofVirtual().name("reminders").start(() -> {
                try {
                    sendDue();
                } catch (RuntimeException broken) {
                    LOG.warn("Reminders could not be looked at; it is tried again in a while", broken);
                } finally {
                    sending.set(false);
                }
            });
        }
    }

    /** Sends what is to be sent now. */
    void sendDue() {
        for (int i = 0; i < AT_ONCE; i++) {
            var claimed = claim();
            if (claimed.isEmpty()) {
                return;
            }
            send(claimed.get());
        }
    }

    private Optional<Claimed> claim() {
        return inTransaction(() -> {
            var now = clock.instant();
            return reminders.claimDue(now, Limit.of(1)).stream()
                    .map(reminder -> new Claimed(
                            reminder.learnerId(),
                            reminder.address().orElse(""),
                            reminder.isConfirmed(),
                            reminder.claim(now)))
                    .findFirst();
        });
    }

    private void send(Claimed claimed) {
        var off = Secret.random();
        var confirm = Secret.random();
        try {
            var mail = claimed.confirmed() ? digest(claimed, off) : Optional.of(first(claimed, off, confirm));
            if (mail.isPresent() && keep(claimed, off, confirm)) {
                post.send(mail.get());
            }
            settle(
                    claimed,
                    reminder -> reminder.done(claimed.confirmed() ? ReminderWeek.after(clock.instant(), days) : null));
        } catch (MailException notSent) {
            var then = tryAgain(claimed);
            LOG.warn(
                    "A reminder for learner {} could not be sent; {}: {}",
                    claimed.learnerId(),
                    then,
                    notSent.getMessage());
        } catch (RuntimeException broken) {
            var then = tryAgain(claimed);
            LOG.warn("A reminder for learner {} could not be made; {}", claimed.learnerId(), then, broken);
        }
    }

    private Mail first(Claimed claimed, Secret off, Secret confirm) {
        var offAddress = post.address(ReviewNavigation.off(off.text()));
        return new Mail(
                claimed.address(),
                FirstMail.SUBJECT,
                FirstMail.text(post.address(ReviewNavigation.confirm(confirm.text())), offAddress),
                offAddress);
    }

    /** Nothing if nothing is due. */
    private Optional<Mail> digest(Claimed claimed, Secret off) {
        var found = new AtomicReference<Digest>();
        OnBehalf.of(new ActingLearner(claimed.learnerId()), () -> found.set(digests.mine()));
        var digest = Objects.requireNonNull(found.get());
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        var offAddress = post.address(ReviewNavigation.off(off.text()));
        return Optional.of(new Mail(
                claimed.address(),
                digest.subject(),
                digest.text(post.address(ReviewNavigation.review()), offAddress),
                offAddress));
    }

    /** Lets the links of a mail work before it goes out; false if the learner has just changed their mind. */
    private boolean keep(Claimed claimed, Secret off, Secret confirm) {
        return inTransaction(() -> {
            if (mine(claimed).isEmpty()) {
                return false;
            }
            var now = clock.instant();
            links.save(new ReminderLink(off, claimed.learnerId(), ReminderLink.Purpose.OFF, now));
            if (!claimed.confirmed()) {
                links.save(new ReminderLink(confirm, claimed.learnerId(), ReminderLink.Purpose.CONFIRM, now));
            }
            return true;
        });
    }

    private void settle(Claimed claimed, Consumer<Reminder> step) {
        transaction.executeWithoutResult(_ -> mine(claimed).ifPresent(step));
    }

    /** A mail server may have taken a mail though it did not say so: the links in it stay. */
    private String tryAgain(Claimed claimed) {
        return inTransaction(() -> mine(claimed)
                .map(reminder -> "it is tried again at " + reminder.tryAgain(clock.instant()))
                .orElse("it is not wanted any more"));
    }

    private Optional<Reminder> mine(Claimed claimed) {
        return reminders.findLocked(claimed.learnerId()).filter(reminder -> reminder.isClaimedUntil(claimed.until()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
