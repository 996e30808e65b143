package app.lede.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Classrooms extends Repository<Classroom, UUID> {
    Classroom save(Classroom classroom);

    Optional<Classroom> findById(UUID id);

    /** Those of the classes given that a person teaches or learns in. */
    @Query("""
            select c from Classroom c where c.id in :ids and (c.instructorId = :personId
                or exists (select e.id from Enrolment e where e.classroomId = c.id and e.learnerId = :personId))
            """)
    List<Classroom> findBelonging(Collection<UUID> ids, UUID personId);

    /** The name of a class, if a person teaches or learns in it. */
    @Query("""
            select c.name from Classroom c where c.id = :id and (c.instructorId = :personId
                or exists (select e.id from Enrolment e where e.classroomId = c.id and e.learnerId = :personId))
            """)
    Optional<String> findNameOfBelonging(UUID id, UUID personId);

    List<Classroom> findByInstructorIdOrderByName(UUID instructorId);

    Optional<Classroom> findByJoinCode(String joinCode);
}
