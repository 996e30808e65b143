package app.lede.review;

import app.lede.base.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A link in a mail to a learner. Who has it may do what it is for, signed in or not. */
@Entity
@Table(name = "review_reminder_link")
class ReminderLink implements Persistable<String> {
    enum Purpose {
        CONFIRM,
        OFF
    }

    private static final Duration CONFIRMS_FOR = Duration.ofDays(7);

    @Id
    private String secretHash;

    private UUID learnerId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant madeAt;

    @Transient
    private boolean stored;

    protected ReminderLink() {}

    ReminderLink(Secret secret, UUID learnerId, Purpose purpose, Instant now) {
        this.secretHash = secret.hash();
        this.learnerId = learnerId;
        this.purpose = purpose;
        this.madeAt = now;
    }

    UUID learnerId() {
        return learnerId;
    }

    /** A link that confirms does so for a week, one that switches off for ever. */
    boolean does(Purpose wanted, Instant now) {
        return purpose == wanted && (wanted == Purpose.OFF || now.isBefore(madeAt.plus(CONFIRMS_FOR)));
    }

    @Override
    public String getId() {
        return secretHash;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void isStored() {
        stored = true;
    }
}
