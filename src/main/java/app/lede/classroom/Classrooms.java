package app.lede.classroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Classrooms extends Repository<Classroom, UUID> {
    Classroom save(Classroom classroom);

    Optional<Classroom> findById(UUID id);

    /** Those of the classes given that a person teaches or learns in. */
    @Query("""
            select c from Classroom c where c.id in :ids and (c.instructorId = :personId
                or exists (select t.id from CoInstructor t where t.classroomId = c.id and t.personId = :personId)
                or exists (select e.id from Enrolment e where e.classroomId = c.id and e.learnerId = :personId))
            """)
    List<Classroom> findBelonging(Collection<UUID> ids, UUID personId);

    /** The name of a class and what a person is granted in it, if they teach or learn in it. */
    record Belonging(String name, @Nullable GrantedAccommodation granted) {}

    /** Someone who only teaches the class is granted nothing in it. */
    @Query("""
            select new app.lede.classroom.Classrooms$Belonging(c.name, g) from Classroom c
            left join Enrolment own on own.classroomId = c.id and own.learnerId = :personId
            left join GrantedAccommodation g on g.learnerId = own.learnerId
            where c.id = :id and (own.id is not null or c.instructorId = :personId
                or exists (select t.id from CoInstructor t where t.classroomId = c.id and t.personId = :personId))
            """)
    Optional<Belonging> findBelonging(UUID id, UUID personId);

    /** The name of a class, if a person teaches or learns in it. */
    @Query("""
            select c.name from Classroom c where c.id = :id and (c.instructorId = :personId
                or exists (select t.id from CoInstructor t where t.classroomId = c.id and t.personId = :personId)
                or exists (select e.id from Enrolment e where e.classroomId = c.id and e.learnerId = :personId))
            """)
    Optional<String> findNameOfBelonging(UUID id, UUID personId);

    /** A class, if a person teaches it: who began it, or was added to those who teach it. */
    @Query("""
            select c from Classroom c where c.id = :id and (c.instructorId = :personId
                or exists (select t.id from CoInstructor t where t.classroomId = c.id and t.personId = :personId))
            """)
    Optional<Classroom> findTaught(UUID id, UUID personId);

    /** All classes a person teaches, as {@link #findTaught}. */
    @Query("""
            select c from Classroom c where c.instructorId = :personId
                or exists (select t.id from CoInstructor t where t.classroomId = c.id and t.personId = :personId)
            order by c.name, c.id
            """)
    List<Classroom> findAllTaught(UUID personId);

    /** Those of the classes given that lists leave out. */
    @Query("select c.id from Classroom c where c.id in :ids and c.archivedAt is not null")
    List<UUID> findArchived(Collection<UUID> ids);

    Optional<Classroom> findByJoinCode(String joinCode);
}
