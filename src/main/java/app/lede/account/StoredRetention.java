package app.lede.account;

import app.lede.base.Erasure;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one row that says how long data is kept. */
@Entity
@Table(name = "retention")
class StoredRetention {
    static final int ID = 1;

    @Id
    private Integer id;

    private @Nullable Integer awayMonths;

    @Enumerated(EnumType.STRING)
    private Erasure.Extent extent;

    private @Nullable Integer logMonths;
    private UUID changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected StoredRetention() {}

    StoredRetention(RetentionRules rules, UUID changedBy, Instant changedAt) {
        this.id = ID;
        this.awayMonths = rules.awayMonths();
        this.extent = rules.extent();
        this.logMonths = rules.logMonths();
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    RetentionRules rules() {
        return new RetentionRules(awayMonths, extent, logMonths);
    }

    UUID changedBy() {
        return changedBy;
    }

    void change(RetentionRules rules, UUID by, Instant at) {
        awayMonths = rules.awayMonths();
        extent = rules.extent();
        logMonths = rules.logMonths();
        changedBy = by;
        changedAt = at;
    }
}
