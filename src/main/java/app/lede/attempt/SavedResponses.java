package app.lede.attempt;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedResponses extends Repository<SavedResponse, UUID> {
    SavedResponse save(SavedResponse response);

    Optional<SavedResponse> findByAttemptIdAndFrozenItemId(UUID attemptId, UUID frozenItemId);

    List<SavedResponse> findByAttemptIdIn(Collection<UUID> attemptIds);

    List<SavedResponse> findByAttemptId(UUID attemptId);

    @Query("select r from SavedResponse r where r.attemptId in (select a.id from Attempt a where a.quizId = :quizId)")
    List<SavedResponse> findByQuiz(UUID quizId);

    @Query("select r from SavedResponse r where r.attemptId in"
            + " (select a.id from Attempt a where a.learnerId = :learnerId)")
    List<SavedResponse> findByLearner(UUID learnerId);
}
