package app.lede.results;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClassGradings extends Repository<ClassGrading, UUID> {
    ClassGrading save(ClassGrading grading);

    Optional<ClassGrading> findById(UUID classroomId);
}
