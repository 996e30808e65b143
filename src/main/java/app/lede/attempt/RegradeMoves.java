package app.lede.attempt;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegradeMoves extends Repository<RegradeMove, UUID> {
    RegradeMove save(RegradeMove move);

    List<RegradeMove> findByAttemptId(UUID attemptId);

    @Query("select m from RegradeMove m where m.attemptId in"
            + " (select a.id from Attempt a where a.learnerId = :learnerId)")
    List<RegradeMove> findByLearner(UUID learnerId);
}
