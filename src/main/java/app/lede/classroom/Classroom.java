package app.lede.classroom;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A class: who began it, and the code that lets learners in. */
@Entity
@Table(name = "classroom")
class Classroom {
    @Id
    private UUID id;

    private UUID instructorId;
    private String name;
    private String joinCode;
    private boolean demonstration;
    private Instant createdAt;
    private @Nullable Instant archivedAt;

    @Version
    private @Nullable Long version;

    protected Classroom() {}

    Classroom(UUID id, UUID instructorId, String name, JoinCode joinCode, boolean demonstration, Instant createdAt) {
        this.id = id;
        this.instructorId = instructorId;
        this.name = ClassName.check(name);
        this.joinCode = joinCode.value();
        this.demonstration = demonstration;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID instructorId() {
        return instructorId;
    }

    String name() {
        return name;
    }

    boolean isDemonstration() {
        return demonstration;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void rename(String changed) {
        name = ClassName.check(changed);
    }

    /** From now on only the new code lets learners in. */
    void changeJoinCode(JoinCode changed) {
        joinCode = changed.value();
    }

    /** From now on lists leave the class out. A second time changes nothing. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void takeBack() {
        archivedAt = null;
    }

    ClassSummary summary(int learners) {
        return new ClassSummary(id, name, new JoinCode(joinCode).shown(), learners, demonstration, isArchived());
    }
}
