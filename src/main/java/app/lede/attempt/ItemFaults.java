package app.lede.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ItemFaults extends Repository<ItemFault, UUID> {
    ItemFault saveAndFlush(ItemFault fault);

    void delete(ItemFault fault);

    Optional<ItemFault> findById(UUID id);

    Optional<ItemFault> findByQuizIdAndFrozenItemIdAndLearnerId(UUID quizId, UUID frozenItemId, UUID learnerId);

    List<ItemFault> findByQuizIdAndLearnerId(UUID quizId, UUID learnerId);

    List<ItemFault> findByQuizIdOrderByReportedAtDescId(UUID quizId);

    int countByLearnerIdAndReportedAtAfter(UUID learnerId, Instant moment);
}
