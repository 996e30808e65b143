package app.lede.attempt;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ResponseNotes extends Repository<ResponseNote, UUID> {
    ResponseNote save(ResponseNote note);

    void delete(ResponseNote note);

    Optional<ResponseNote> findByAttemptIdAndFrozenItemId(UUID attemptId, UUID frozenItemId);

    List<ResponseNote> findByAttemptId(UUID attemptId);
}
