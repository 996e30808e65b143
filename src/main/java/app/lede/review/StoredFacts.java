package app.lede.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFacts extends Repository<StoredFact, UUID> {
    StoredFact save(StoredFact fact);

    void delete(StoredFact fact);

    Optional<StoredFact> findById(UUID id);

    Optional<StoredFact> findByLearnerIdAndArticleIdAndFactKey(UUID learnerId, UUID articleId, String factKey);

    List<StoredFact> findByLearnerIdAndArticleIdIn(UUID learnerId, Collection<UUID> articleIds);

    /**
     * What can be asked now, what has waited longest first; of steps within the day also those due by {@code ahead}. It
     * is sorted by the columns of an index, so that H2 too stops reading it when it has enough.
     */
    @Query("""
            select f from StoredFact f
            where f.learnerId = :learnerId and f.askable = true and f.suspended = false and f.dueAt <= :ahead
                and (f.dueAt <= :now or f.phase <> app.lede.review.memory.Phase.REVIEW)
                and (f.buriedUntil is null or f.buriedUntil <= :now)
            order by f.learnerId, f.askable, f.suspended, f.dueAt
            """)
    List<StoredFact> findDue(UUID learnerId, Instant now, Instant ahead, Limit most);

    @Query("""
            select count(f) from StoredFact f
            where f.learnerId = :learnerId and f.askable = true and f.suspended = false and f.dueAt <= :now
                and (f.buriedUntil is null or f.buriedUntil <= :now)
            """)
    long countDue(UUID learnerId, Instant now);

    List<StoredFact> findByLearnerIdAndSuspendedTrueOrderByStatement(UUID learnerId);

    /** What was not known when it was last asked, before a moment; the last asked first. */
    @Query("""
            select f from StoredFact f
            where f.learnerId = :learnerId and f.askable = true and f.suspended = false
                and f.lastGrade = app.lede.review.memory.Grade.AGAIN and f.answeredAt < :before
                and (:all = true or f.articleId in :articleIds)
            order by f.answeredAt desc, f.id
            """)
    List<StoredFact> findMistakes(UUID learnerId, boolean all, Collection<UUID> articleIds, Instant before, Limit most);

    /** How many of them an article has. */
    record Mistaken(UUID articleId, long facts) {}

    @Query("""
            select new app.lede.review.StoredFacts$Mistaken(f.articleId, count(f)) from StoredFact f
            where f.learnerId = :learnerId and f.askable = true and f.suspended = false
                and f.lastGrade = app.lede.review.memory.Grade.AGAIN
            group by f.articleId
            """)
    List<Mistaken> countMistakes(UUID learnerId);

    @Query("""
            select new app.lede.review.KnownFact(f.articleId, f.stability, f.difficulty, f.firstAt, f.answeredAt, f.dueAt)
            from StoredFact f where f.learnerId = :learnerId
            """)
    List<KnownFact> findKnown(UUID learnerId);
}
