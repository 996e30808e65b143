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

    void delete(SavedResponse response);

    Optional<SavedResponse> findByAttemptIdAndFrozenItemId(UUID attemptId, UUID frozenItemId);

    List<SavedResponse> findByAttemptIdIn(Collection<UUID> attemptIds);

    List<SavedResponse> findByAttemptId(UUID attemptId);

    /** The responses to some items, and all that were saved after a moment. */
    default List<SavedResponse> findForReceipts(UUID attemptId, List<UUID> frozenItemIds, Instant moment) {
        // Most messages are about one item or none, and a query with a list is translated anew each time it is asked.
        return switch (frozenItemIds.size()) {
            case 0 -> findSavedAfter(attemptId, moment);
            case 1 -> findForReceipt(attemptId, frozenItemIds.getFirst(), moment);
            default -> findForManyReceipts(attemptId, frozenItemIds, moment);
        };
    }

    @Query("select r from SavedResponse r where r.attemptId = :attemptId and r.savedAt > :moment")
    List<SavedResponse> findSavedAfter(UUID attemptId, Instant moment);

    @Query("select r from SavedResponse r where r.attemptId = :attemptId"
            + " and (r.frozenItemId = :frozenItemId or r.savedAt > :moment)")
    List<SavedResponse> findForReceipt(UUID attemptId, UUID frozenItemId, Instant moment);

    @Query("select r from SavedResponse r where r.attemptId = :attemptId"
            + " and (r.frozenItemId in :frozenItemIds or r.savedAt > :moment)")
    List<SavedResponse> findForManyReceipts(UUID attemptId, Collection<UUID> frozenItemIds, Instant moment);

    @Query("select r from SavedResponse r where r.attemptId in (select a.id from Attempt a where a.quizId = :quizId)")
    List<SavedResponse> findByQuiz(UUID quizId);

    @Query("select r from SavedResponse r where r.attemptId in"
            + " (select a.id from Attempt a where a.learnerId = :learnerId)")
    List<SavedResponse> findByLearner(UUID learnerId);

    /** How many responses an attempt has, and how often these were changed. */
    record Versions(UUID attemptId, long responses, long versions) {}

    @Query("select new app.lede.attempt.SavedResponses$Versions(r.attemptId, count(r), sum(r.version))"
            + " from SavedResponse r where r.attemptId in"
            + " (select a.id from Attempt a where a.learnerId = :learnerId) group by r.attemptId")
    List<Versions> versions(UUID learnerId);
}
