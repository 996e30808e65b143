package app.lede.review;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FedAttempts extends Repository<FedAttempt, UUID> {
    FedAttempt save(FedAttempt attempt);

    List<FedAttempt> findByLearnerId(UUID learnerId);
}
