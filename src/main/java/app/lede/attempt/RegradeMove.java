package app.lede.attempt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a regrade did to the score of an attempt that had ended. */
@Entity
@Immutable
@Table(name = "regrade_move")
class RegradeMove {
    @Id
    private UUID id;

    private UUID regradeId;
    private UUID attemptId;
    private double pointsBefore;
    private int ofBefore;
    private double pointsAfter;
    private int ofAfter;

    protected RegradeMove() {}

    RegradeMove(UUID id, UUID regradeId, UUID attemptId, Score before, Score after) {
        this.id = id;
        this.regradeId = regradeId;
        this.attemptId = attemptId;
        this.pointsBefore = before.points();
        this.ofBefore = before.of();
        this.pointsAfter = after.points();
        this.ofAfter = after.of();
    }

    UUID regradeId() {
        return regradeId;
    }

    UUID attemptId() {
        return attemptId;
    }

    Score before() {
        return new Score(pointsBefore, ofBefore);
    }

    Score after() {
        return new Score(pointsAfter, ofAfter);
    }
}
