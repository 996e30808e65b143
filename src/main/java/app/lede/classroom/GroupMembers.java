package app.lede.classroom;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GroupMembers extends Repository<GroupMember, UUID> {
    GroupMember save(GroupMember member);

    void delete(GroupMember member);

    @Query("""
            select m from GroupMember m where m.groupId in
                (select g.id from ClassGroup g where g.classroomId = :classroomId)
            """)
    List<GroupMember> ofClass(UUID classroomId);

    @Modifying(flushAutomatically = true)
    @Query("""
            delete from GroupMember m where m.learnerId = :learnerId and m.groupId in
                (select g.id from ClassGroup g where g.classroomId = :classroomId)
            """)
    void deleteOf(UUID classroomId, UUID learnerId);
}
