package app.lede.classroom;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Enrolments extends Repository<Enrolment, UUID> {
    Enrolment save(Enrolment enrolment);

    boolean existsByClassroomIdAndLearnerId(UUID classroomId, UUID learnerId);

    boolean existsByClassroomIdAndLearnerIdAndInvitedTrue(UUID classroomId, UUID learnerId);

    List<Enrolment> findByClassroomId(UUID classroomId);

    List<Enrolment> findByLearnerId(UUID learnerId);

    int countByClassroomId(UUID classroomId);

    long deleteByClassroomIdAndLearnerId(UUID classroomId, UUID learnerId);

    /** How many learners a class has; a class without any is left out. */
    record Size(UUID classroomId, long learners) {}

    @Query("""
            select new app.lede.classroom.Enrolments$Size(e.classroomId, count(e))
            from Enrolment e where e.classroomId in :classroomIds group by e.classroomId
            """)
    List<Size> sizes(Collection<UUID> classroomIds);
}
