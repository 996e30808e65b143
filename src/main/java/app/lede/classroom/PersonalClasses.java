package app.lede.classroom;

import app.lede.base.Erasure;
import app.lede.base.ErasureLine;
import app.lede.base.PersonalData;
import app.lede.base.PersonalFile;
import app.lede.base.PersonalRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is in which class, teaches it, is in which group, and is granted more time than others. */
@Component
@Order(40)
class PersonalClasses implements PersonalData {
    private static final String ENROLLED = "select count(*) from enrolment where learner_id = :person";
    private static final String GRANTED = "select count(*) from accommodation where learner_id = :person";
    private static final String TAUGHT = "select count(*) from classroom where instructor_id = :person";
    private static final String HELPED = "select count(*) from co_instructor where person_id = :person";

    private final PersonalRows rows;

    PersonalClasses(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "classroom.instructor_id",
                "co_instructor.person_id",
                "enrolment.learner_id",
                "group_member.learner_id",
                "accommodation.learner_id");
    }

    @Override
    public Set<UUID> seenSince(Instant moment) {
        return rows.people("select learner_id from enrolment where joined_at >= :moment", moment);
    }

    @Override
    public void tell(UUID personId, PersonalFile file) {
        file.section("classes", "Classes", "The classes you are in.");
        rows.tell(personId, file, """
                select classroom.id, classroom.name, enrolment.joined_at, enrolment.invited as by_roster
                from enrolment join classroom on classroom.id = enrolment.classroom_id
                where enrolment.learner_id = :person order by enrolment.joined_at, enrolment.id
                """);
        file.section("groups", "Groups", "The groups of those classes you are in.");
        rows.tell(personId, file, """
                select classroom.name as class_name, class_group.name as group_name
                from group_member join class_group on class_group.id = group_member.group_id
                    join classroom on classroom.id = class_group.classroom_id
                where group_member.learner_id = :person order by classroom.name, class_group.name
                """);
        file.section("accommodations", "Extra time and help", "What you are granted in all quizzes.");
        rows.tell(personId, file, """
                select extra_time, longer_closing as longer_closing_seconds, read_aloud, changed_at from accommodation
                where learner_id = :person
                """);
        file.section("taughtClasses", "Classes you teach", "The classes you began, and those you were added to.");
        rows.tell(personId, file, """
                select id, name, created_at as since, archived_at, demonstration from classroom
                where instructor_id = :person order by created_at, id
                """);
        rows.tell(personId, file, """
                select classroom.id, classroom.name, co_instructor.added_at as since, classroom.archived_at
                from co_instructor join classroom on classroom.id = co_instructor.classroom_id
                where co_instructor.person_id = :person order by co_instructor.added_at, co_instructor.id
                """);
    }

    @Override
    public List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        boolean whole = extent == Erasure.Extent.ERASE;
        var lines = new ArrayList<ErasureLine>();
        add(
                lines,
                "Places in classes and their groups",
                rows.count(personId, ENROLLED),
                whole ? "deleted" : "they stay, under a number in place of the name");
        add(lines, "Extra time and other help", rows.count(personId, GRANTED), "deleted");
        add(
                lines,
                "Classes begun",
                rows.count(personId, TAUGHT),
                "each passes to the co-instructor who was added first, or else to you");
        add(lines, "Classes taught with others", rows.count(personId, HELPED), "the others keep them");
        return lines;
    }

    private static void add(List<ErasureLine> lines, String what, long count, String fate) {
        if (count > 0) {
            lines.add(new ErasureLine(what, count, fate));
        }
    }

    @Override
    public void erase(Erasure erasure) {
        var person = erasure.personId();
        rows.change(person, "delete from accommodation where learner_id = :person");
        if (erasure.isWhole()) {
            rows.change(person, "delete from group_member where learner_id = :person");
            rows.change(person, "delete from enrolment where learner_id = :person");
        }
        rows.change(person, "delete from co_instructor where person_id = :person");
        rows.change("""
                update classroom set version = version + 1, instructor_id = coalesce(
                    (select co_instructor.person_id from co_instructor
                        where co_instructor.classroom_id = classroom.id
                        order by co_instructor.added_at, co_instructor.id limit 1),
                    :heir)
                where instructor_id = :person
                """, Map.of("heir", erasure.heir(), "person", person));
        rows.change("""
                delete from co_instructor where person_id =
                    (select instructor_id from classroom where classroom.id = co_instructor.classroom_id)
                """, Map.of());
    }
}
