package app.lede.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A learner is in a class. It never changes: it is there or it is not. */
@Entity
@Table(name = "enrolment")
class Enrolment implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID classroomId;
    private UUID learnerId;
    private Instant joinedAt;
    private boolean invited;

    @Transient
    private boolean stored;

    protected Enrolment() {}

    Enrolment(UUID id, UUID classroomId, UUID learnerId, Instant joinedAt) {
        this(id, classroomId, learnerId, joinedAt, false);
    }

    /** {@code invited}: the learner's account was made along with it. */
    Enrolment(UUID id, UUID classroomId, UUID learnerId, Instant joinedAt, boolean invited) {
        this.id = id;
        this.classroomId = classroomId;
        this.learnerId = learnerId;
        this.joinedAt = joinedAt;
        this.invited = invited;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    UUID classroomId() {
        return classroomId;
    }

    UUID learnerId() {
        return learnerId;
    }

    boolean isInvited() {
        return invited;
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
