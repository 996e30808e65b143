package app.lede.attempt;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Attempts extends Repository<Attempt, UUID> {
    Attempt saveAndFlush(Attempt attempt);

    Attempt save(Attempt attempt);

    Optional<Attempt> findById(UUID id);

    /** The attempt, for this transaction alone: saving, submitting and closing follow one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Attempt a where a.id = :id")
    Optional<Attempt> findLocked(UUID id);

    Optional<Attempt> findByOpenKey(String openKey);

    List<Attempt> findByQuizIdAndLearnerIdOrderByNumber(UUID quizId, UUID learnerId);

    List<Attempt> findByQuizIdOrderByStartedAtAscId(UUID quizId);

    List<Attempt> findByLearnerIdOrderByStartedAtDescId(UUID learnerId);

    /**
     * Ends every open attempt whose quiz has closed, with the closing time as finish. One statement, so that any number
     * of nodes may run it at the same time; it reads the quizzes' closing times where they are, because an instructor
     * may have changed them since the attempt began.
     */
    @Modifying
    @NativeQuery("""
            update attempt set
                state = 'CLOSED',
                open_key = null,
                version = version + 1,
                finished_at = (select greatest(quiz.closes_at, attempt.started_at)
                    from quiz where quiz.id = attempt.quiz_id)
            where state = 'OPEN'
                and quiz_id in (select quiz.id from quiz where quiz.closes_at <= :now)
            """)
    int closeOverdue(Instant now);
}
