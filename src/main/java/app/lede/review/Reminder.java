package app.lede.review;

import app.lede.base.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether, and where, a learner wants to be reminded by e-mail. Off unless they have asked for it. */
@Entity
@Table(name = "review_reminder")
class Reminder {
    /** How many first mails a learner may ask for a day, so that nobody is flooded with them. */
    static final int MOST_ASKED = 5;

    /** Longer than sending a mail takes: if it is not settled by then, the server that claimed it has gone. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);
    private static final int MOST_DOUBLED = 8;

    @Id
    private UUID learnerId;

    private @Nullable String address;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant nextAt;
    private int failures;
    private Instant askedSince;
    private int asked;

    @Version
    private @Nullable Long version;

    protected Reminder() {}

    Reminder(UUID learnerId, Instant now) {
        this.learnerId = learnerId;
        this.askedSince = now;
    }

    UUID learnerId() {
        return learnerId;
    }

    /** Nothing if reminders are off. */
    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    Optional<Instant> nextAt() {
        return Optional.ofNullable(nextAt);
    }

    /**
     * From now on this address is meant; a first mail goes to it, and nothing else before it is confirmed.
     *
     * @throws Refusal if that was asked for too often today
     */
    void ask(String wanted, Instant now) {
        if (!now.isBefore(askedSince.plus(1, ChronoUnit.DAYS))) {
            askedSince = now;
            asked = 0;
        }
        if (asked == MOST_ASKED) {
            throw new Refusal("You have asked for " + MOST_ASKED + " first mails today. Try again tomorrow.");
        }
        asked++;
        address = wanted;
        confirmedAt = null;
        nextAt = now;
        failures = 0;
    }

    /** Somebody who reads the mail of the address wants it. A second time changes nothing. */
    void confirm(Instant now, Instant firstDigest) {
        if (address != null && confirmedAt == null) {
            confirmedAt = now;
            nextAt = firstDigest;
            failures = 0;
        }
    }

    /** Forgets the address. */
    void switchOff() {
        address = null;
        confirmedAt = null;
        nextAt = null;
        failures = 0;
    }

    /** For the server that sends now; another does not take it up before the moment returned. */
    Instant claim(Instant now) {
        var until = now.plus(CLAIM).truncatedTo(ChronoUnit.MILLIS);
        nextAt = until;
        return until;
    }

    boolean isClaimedUntil(Instant until) {
        return until.equals(nextAt);
    }

    /** A mail went out, or none was called for. */
    void done(@Nullable Instant next) {
        nextAt = next;
        failures = 0;
    }

    /** Sending failed: it is tried again, after 5 minutes at first and 12 hours at most. */
    Instant tryAgain(Instant now) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures, MOST_DOUBLED));
        failures++;
        var next = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        nextAt = next;
        return next;
    }
}
