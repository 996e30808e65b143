package app.lede.account;

import app.lede.base.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
@Entity
@Table(name = "person")
class Person {
    /** No password has this hash: it is not of any form that is accepted. */
    static final String NO_PASSWORD_YET = "{invited}";

    /** As little has this one, and no password ever takes its place. */
    static final String NO_PASSWORD = "{none}";

    @Id
    private UUID id;

    private String signInName;
    private String signInKey;
    private String displayName;
    private String passwordHash;
    private boolean administrator;
    private boolean instructor;
    private boolean learner;
    private boolean disabled;
    private Instant createdAt;
    /** Null: they are here. */
    private @Nullable Integer formerNumber;

    /** Null: not since this is noted. It is written beside this object, which must not write an older moment back. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastSeenAt;

    @Version
    private @Nullable Long version;

    protected Person() {}

    Person(
            UUID id,
            SignInName signInName,
            String displayName,
            String passwordHash,
            Set<Role> roles,
            Instant createdAt) {
        this.id = id;
        this.signInName = signInName.shown();
        this.signInKey = signInName.key();
        this.displayName = DisplayName.check(displayName);
        this.passwordHash = passwordHash;
        this.administrator = roles.contains(Role.ADMINISTRATOR);
        this.instructor = roles.contains(Role.INSTRUCTOR);
        this.learner = roles.contains(Role.LEARNER);
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    String signInName() {
        return signInName;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    /** Whether the account was made for somebody who has not chosen a password yet. */
    boolean isWaiting() {
        return NO_PASSWORD_YET.equals(passwordHash);
    }

    boolean isDisabled() {
        return disabled;
    }

    Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        if (administrator) {
            roles.add(Role.ADMINISTRATOR);
        }
        if (instructor) {
            roles.add(Role.INSTRUCTOR);
        }
        if (learner) {
            roles.add(Role.LEARNER);
        }
        return roles;
    }

    /** Whether nothing names the person any more. */
    boolean isFormer() {
        return formerNumber != null;
    }

    /** From now on this is nobody in particular: without a name, a password or a right. What they have done stays. */
    void leave(int number) {
        displayName = (administrator || instructor ? "Former instructor " : "Former learner ") + number;
        formerNumber = number;
        signInName = id.toString();
        signInKey = id.toString();
        passwordHash = NO_PASSWORD;
        administrator = false;
        instructor = false;
        disabled = true;
    }

    void rename(String changed) {
        displayName = DisplayName.check(changed);
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    /** From now on this person cannot sign in; what they have done stays. */
    void disable() {
        disabled = true;
    }

    void enable() {
        disabled = false;
    }
}
