package app.lede.review;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.AvailableHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface ReminderRows extends Repository<Reminder, UUID> {
    /** Hibernate's number for it: {@link org.hibernate.Timeouts#SKIP_LOCKED_MILLI}. */
    String SKIP_LOCKED = "-2";

    Reminder save(Reminder reminder);

    Optional<Reminder> findById(UUID learnerId);

    /** For this transaction alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reminder r where r.learnerId = :learnerId")
    Optional<Reminder> findLocked(UUID learnerId);

    /**
     * What is to be sent, for this transaction alone: what another node is claiming is left out, and so is who may not
     * sign in any more.
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = AvailableHints.HINT_SPEC_LOCK_TIMEOUT, value = SKIP_LOCKED))
    @Query("""
            select r from Reminder r
            where r.nextAt <= :now and exists (
                select 1 from Person p where p.id = r.learnerId and p.learner = true and p.disabled = false)
            order by r.nextAt
            """)
    List<Reminder> claimDue(Instant now, Limit most);
}
