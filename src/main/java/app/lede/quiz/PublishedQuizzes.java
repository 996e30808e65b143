package app.lede.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PublishedQuizzes extends Repository<PublishedQuiz, UUID> {
    PublishedQuiz save(PublishedQuiz quiz);

    Optional<PublishedQuiz> findById(UUID id);

    List<PublishedQuiz> findByIdIn(Collection<UUID> ids);

    List<PublishedQuiz> findByClassroomIdInOrderByCreatedAtDescOpensAtDesc(Collection<UUID> classroomIds);
}
