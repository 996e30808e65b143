package app.lede.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done, when and by whom. It is never changed, but that words which name a person go with the person. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
    @Id
    private UUID id;

    @Column(name = "at")
    private Instant at;

    private @Nullable UUID actorId;
    private String action;
    private String detail;
    private @Nullable UUID subjectId;
    private @Nullable UUID classId;

    protected AuditEntry() {}

    AuditEntry(UUID id, Instant at, @Nullable UUID actorId, Audit.Action action, String detail) {
        this.id = id;
        this.at = at;
        this.actorId = actorId;
        this.action = action.name();
        this.detail = detail;
    }

    /** Says whom it is about, and in which class; before it is saved. */
    AuditEntry about(@Nullable UUID personId, @Nullable UUID inClass) {
        subjectId = personId;
        classId = inClass;
        return this;
    }

    @Nullable
    UUID actorId() {
        return actorId;
    }

    String action() {
        return action;
    }

    String detail() {
        return detail;
    }
}
