package app.lede.classroom;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ClassGroups extends Repository<ClassGroup, UUID> {
    ClassGroup save(ClassGroup group);

    void delete(ClassGroup group);

    List<ClassGroup> findByClassroomIdOrderByNameKey(UUID classroomId);
}
