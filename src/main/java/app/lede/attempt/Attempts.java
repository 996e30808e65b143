package app.lede.attempt;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.AvailableHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Attempts extends Repository<Attempt, UUID> {
    /** Hibernate's number for it: {@link org.hibernate.Timeouts#SKIP_LOCKED_MILLI}. */
    String SKIP_LOCKED = "-2";

    Attempt saveAndFlush(Attempt attempt);

    Attempt save(Attempt attempt);

    Optional<Attempt> findById(UUID id);

    /** The attempt, for this transaction alone: saving, submitting and closing follow one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id")
    Optional<Attempt> findLocked(UUID id);

    /** The open attempt, for this transaction alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.openKey = :openKey")
    Optional<Attempt> findLockedByOpenKey(String openKey);

    List<Attempt> findByIdIn(Collection<UUID> ids);

    List<Attempt> findByQuizIdAndLearnerIdOrderByNumber(UUID quizId, UUID learnerId);

    List<Attempt> findByQuizIdOrderByStartedAtAscId(UUID quizId);

    List<Attempt> findByLearnerIdOrderByStartedAtDescId(UUID learnerId);

    /** An attempt that has ended. */
    record Finished(UUID id, UUID quizId, AttemptState state, Instant at) {}

    @Query("select new app.lede.attempt.Attempts$Finished(a.id, a.quizId, a.state, a.finishedAt) from Attempt a"
            + " where a.learnerId = :learnerId and a.finishedAt is not null")
    List<Finished> findFinished(UUID learnerId);

    /** The open attempts at a quiz, for this transaction alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.quizId = :quizId and a.openKey is not null order by a.id")
    List<Attempt> findOpenAtQuiz(UUID quizId);

    /** All attempts at a quiz, for this transaction alone: nobody's answer is saved meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.quizId = :quizId order by a.id")
    List<Attempt> findLockedAtQuiz(UUID quizId);

    /** The open attempts of a learner, for this transaction alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.learnerId = :learnerId and a.openKey is not null order by a.id")
    List<Attempt> findOpenOfLearner(UUID learnerId);

    /** Open attempts past their time, for this transaction alone: those that another node has claimed are left out. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = AvailableHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("select a from Attempt a where a.openUntil <= :now order by a.openUntil")
    List<Attempt> claimOverdue(Instant now, Limit most);

    /** Ended attempts without a sum, for this transaction alone: those that another node has claimed are left out. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = AvailableHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("select a from Attempt a where a.points is null and a.finishedAt is not null")
    List<Attempt> claimToAddUp(Limit most);

    /** The sums of all attempts at a quiz are not true any more; the caller holds the attempts locked. */
    @Modifying(flushAutomatically = true)
    @Query("update Attempt a set a.points = null where a.quizId = :quizId and a.points is not null")
    void toAddUpAtQuiz(UUID quizId);

    /**
     * Open attempts whose quiz has closed, though they are not kept as due: begun at the moment the closing time was
     * changed, or with more time than others. Few.
     */
    @NativeQuery("""
            select attempt.* from attempt join quiz on quiz.id = attempt.quiz_id
            where attempt.open_key is not null
                and quiz.closes_at <= :now
                and (attempt.due_at is null or attempt.due_at > quiz.closes_at)
            """)
    List<Attempt> findOpenAfterClosing(Instant now);
}
