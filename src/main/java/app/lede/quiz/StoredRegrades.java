package app.lede.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface StoredRegrades extends Repository<StoredRegrade, UUID> {
    StoredRegrade save(StoredRegrade regrade);

    Optional<StoredRegrade> findById(UUID id);

    List<StoredRegrade> findByQuizIdOrderByNumber(UUID quizId);

    List<StoredRegrade> findByQuizIdInAndUndoneAtIsNullOrderByNumber(Collection<UUID> quizIds);
}
