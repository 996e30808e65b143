package app.lede.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A class whose instructor has switched reviews off. */
@Entity
@Immutable
@Table(name = "review_off")
class ReviewOff {
    @Id
    private UUID classroomId;

    private Instant switchedAt;

    protected ReviewOff() {}

    ReviewOff(UUID classroomId, Instant now) {
        this.classroomId = classroomId;
        this.switchedAt = now;
    }

    UUID classroomId() {
        return classroomId;
    }
}
