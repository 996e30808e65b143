package app.lede.account;

import app.lede.base.Role;
import app.lede.base.Secret;
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

/** A link that lets its holder do one thing once. Two at the same moment: the database lets one through. */
@Entity
@Table(name = "one_time_link")
class OneTimeLink {
    enum Purpose {
        SET_UP,
        INVITATION,
        PASSWORD_RESET
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String secretHash;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable UUID personId;
    private @Nullable UUID createdBy;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    protected OneTimeLink() {}

    private OneTimeLink(Purpose purpose, Secret secret, @Nullable UUID createdBy, Instant now, Duration valid) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.secretHash = secret.hash();
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = now.plus(valid);
    }

    static OneTimeLink setUp(Secret secret, Instant now, Duration valid) {
        return new OneTimeLink(Purpose.SET_UP, secret, null, now, valid);
    }

    static OneTimeLink invitation(Secret secret, Role role, UUID createdBy, Instant now, Duration valid) {
        var link = new OneTimeLink(Purpose.INVITATION, secret, createdBy, now, valid);
        link.role = role;
        return link;
    }

    static OneTimeLink passwordReset(Secret secret, UUID personId, UUID createdBy, Instant now, Duration valid) {
        var link = new OneTimeLink(Purpose.PASSWORD_RESET, secret, createdBy, now, valid);
        link.personId = personId;
        return link;
    }

    boolean isFor(Purpose wanted) {
        return purpose == wanted;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** From now on the link opens nothing. */
    void use(Instant now) {
        if (!isOpen(now)) {
            throw new IllegalStateException("the link was used or has run out");
        }
        usedAt = now;
    }

    Purpose purpose() {
        return purpose;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** The role an invitation gives. */
    Role role() {
        if (role == null) {
            throw new IllegalStateException("a link for " + purpose + " gives no role");
        }
        return role;
    }

    /** Whom a password reset is for. */
    UUID personId() {
        if (personId == null) {
            throw new IllegalStateException("a link for " + purpose + " is for nobody yet");
        }
        return personId;
    }
}
