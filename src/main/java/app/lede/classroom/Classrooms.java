package app.lede.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Classrooms extends Repository<Classroom, UUID> {
    Classroom save(Classroom classroom);

    Optional<Classroom> findById(UUID id);

    List<Classroom> findByIdIn(Collection<UUID> ids);

    List<Classroom> findByInstructorIdOrderByName(UUID instructorId);

    Optional<Classroom> findByJoinCode(String joinCode);
}
