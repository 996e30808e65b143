package app.lede.classroom;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CoInstructors extends Repository<CoInstructor, UUID> {
    CoInstructor save(CoInstructor one);

    boolean existsByClassroomIdAndPersonId(UUID classroomId, UUID personId);

    List<CoInstructor> findByClassroomIdOrderByAddedAt(UUID classroomId);

    long deleteByClassroomIdAndPersonId(UUID classroomId, UUID personId);
}
