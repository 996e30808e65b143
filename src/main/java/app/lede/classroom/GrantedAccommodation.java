package app.lede.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one learner is granted, as it is kept. */
@Entity
@Table(name = "accommodation")
class GrantedAccommodation {
    @Id
    private UUID learnerId;

    @Enumerated(EnumType.STRING)
    private ExtraTime extraTime;

    /** In seconds. */
    private long longerClosing;

    private boolean readAloud;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected GrantedAccommodation() {}

    GrantedAccommodation(UUID learnerId, Accommodation granted, Instant now) {
        this.learnerId = learnerId;
        this.extraTime = granted.extraTime();
        this.longerClosing = granted.longerClosing().toSeconds();
        this.readAloud = granted.readAloud();
        this.changedAt = now;
    }

    void grant(Accommodation granted, Instant now) {
        extraTime = granted.extraTime();
        longerClosing = granted.longerClosing().toSeconds();
        readAloud = granted.readAloud();
        changedAt = now;
    }

    UUID learnerId() {
        return learnerId;
    }

    Instant changedAt() {
        return changedAt;
    }

    Accommodation granted() {
        return new Accommodation(extraTime, Duration.ofSeconds(longerClosing), readAloud);
    }
}
