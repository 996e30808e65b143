package app.lede.review;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LoggedAnswers extends Repository<LoggedAnswer, UUID> {
    LoggedAnswer save(LoggedAnswer answer);

    void delete(LoggedAnswer answer);

    Optional<LoggedAnswer> findById(UUID id);

    List<LoggedAnswer> findByAttemptId(UUID attemptId);

    /** What counts, in time. */
    List<LoggedAnswer> findByLearnerIdAndArticleIdInAndUndoneFalseOrderByAnsweredAtAscId(
            UUID learnerId, Collection<UUID> articleIds);

    /** What counts, in time. */
    List<LoggedAnswer> findByLearnerIdAndArticleIdAndFactKeyAndUndoneFalseOrderByAnsweredAtAscId(
            UUID learnerId, UUID articleId, String factKey);

    /** The review answered last that counts. */
    Optional<LoggedAnswer> findFirstByLearnerIdAndAttemptIdIsNullAndUndoneFalseOrderByAnsweredAtDescId(UUID learnerId);

    @Query("""
            select count(a) from LoggedAnswer a
            where a.learnerId = :learnerId and a.attemptId is null and a.undone = false and a.answeredAt >= :since
            """)
    long countReviews(UUID learnerId, Instant since);

    /** When reviews that count were answered. */
    @Query("""
            select a.answeredAt from LoggedAnswer a
            where a.learnerId = :learnerId and a.attemptId is null and a.undone = false and a.answeredAt >= :since
            """)
    List<Instant> reviewedAt(UUID learnerId, Instant since);

    /** The names of the facts that attempts among those given let be asked. */
    @Query("""
            select distinct new app.lede.review.FactName(a.articleId, a.factKey) from LoggedAnswer a
            where a.learnerId = :learnerId and a.undone = false and a.askable = true and a.attemptId in :attemptIds
            """)
    List<FactName> askedIn(UUID learnerId, Collection<UUID> attemptIds);
}
