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

/** Somebody teaches a class besides who began it. It never changes: it is there or it is not. */
@Entity
@Table(name = "co_instructor")
class CoInstructor implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID classroomId;
    private UUID personId;
    private Instant addedAt;

    @Transient
    private boolean stored;

    protected CoInstructor() {}

    CoInstructor(UUID id, UUID classroomId, UUID personId, Instant addedAt) {
        this.id = id;
        this.classroomId = classroomId;
        this.personId = personId;
        this.addedAt = addedAt;
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

    UUID personId() {
        return personId;
    }

    Instant addedAt() {
        return addedAt;
    }
}
