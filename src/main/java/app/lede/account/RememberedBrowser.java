package app.lede.account;

import app.lede.base.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser on which a person chose to stay signed in. */
@Entity
@Table(name = "remembered_browser")
class RememberedBrowser {
    @Id
    private UUID id;

    private UUID personId;
    private String secretHash;
    private Instant createdAt;
    private Instant usedAt;

    @Version
    private @Nullable Long version;

    protected RememberedBrowser() {}

    RememberedBrowser(UUID id, UUID personId, Secret secret, Instant now) {
        this.id = id;
        this.personId = personId;
        this.secretHash = secret.hash();
        this.createdAt = now;
        this.usedAt = now;
    }

    UUID personId() {
        return personId;
    }

    boolean opensWith(Secret secret) {
        return secret.hasHash(secretHash);
    }

    Instant usedAt() {
        return usedAt;
    }
}
