package app.lede.quiz;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PublishedQuizzes extends Repository<PublishedQuiz, UUID> {
    PublishedQuiz save(PublishedQuiz quiz);

    Optional<PublishedQuiz> findById(UUID id);

    /** The quiz, for this transaction alone. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from PublishedQuiz q where q.id = :id")
    Optional<PublishedQuiz> findLocked(UUID id);

    /** The quiz, with others who only want it to stay as it is. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select q from PublishedQuiz q where q.id = :id")
    Optional<PublishedQuiz> findHeld(UUID id);

    List<PublishedQuiz> findByIdIn(Collection<UUID> ids);

    List<PublishedQuiz> findByClassroomIdInOrderByCreatedAtDescOpensAtDesc(Collection<UUID> classroomIds);
}
