package app.lede.attempt;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttemptNotes extends Repository<AttemptNote, UUID> {
    AttemptNote save(AttemptNote note);

    void delete(AttemptNote note);

    Optional<AttemptNote> findById(UUID attemptId);
}
