package app.lede.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A learner is in a group. It never changes: it is there or it is not. */
@Entity
@Table(name = "group_member")
class GroupMember implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID groupId;
    private UUID learnerId;

    @Transient
    private boolean stored;

    protected GroupMember() {}

    GroupMember(UUID id, UUID groupId, UUID learnerId) {
        this.id = id;
        this.groupId = groupId;
        this.learnerId = learnerId;
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

    UUID groupId() {
        return groupId;
    }

    UUID learnerId() {
        return learnerId;
    }
}
