package app.lede.review;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FedAttempts extends Repository<FedAttempt, UUID> {
    FedAttempt save(FedAttempt attempt);

    List<FedAttempt> findByAttemptIdIn(Collection<UUID> attemptIds);

    /** How each attempt stood when it was put down. */
    record Fed(UUID attemptId, String mark) {}

    @Query("select new app.lede.review.FedAttempts$Fed(f.attemptId, f.mark) from FedAttempt f"
            + " where f.learnerId = :learnerId")
    List<Fed> findMarks(UUID learnerId);
}
