package app.lede.attempt;

import java.time.Instant;
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

    /** The responses to some items, and all that were saved after a moment. */
    @Query("select r from SavedResponse r where r.attemptId = :attemptId"
            + " and (r.frozenItemId in :frozenItemIds or r.savedAt > :moment)")
    List<SavedResponse> findForReceipts(UUID attemptId, Collection<UUID> frozenItemIds, Instant moment);

    @Query("select r from SavedResponse r where r.attemptId in (select a.id from Attempt a where a.quizId = :quizId)")
    List<SavedResponse> findByQuiz(UUID quizId);

    @Query("select r from SavedResponse r where r.frozenItemId = :frozenItemId and r.attemptId in"
            + " (select a.id from Attempt a where a.quizId = :quizId) order by r.savedAt, r.id")
    List<SavedResponse> findOfItem(UUID quizId, UUID frozenItemId);

    @Query("select r from SavedResponse r where r.attemptId in"
            + " (select a.id from Attempt a where a.learnerId = :learnerId)")
    List<SavedResponse> findByLearner(UUID learnerId);
}
