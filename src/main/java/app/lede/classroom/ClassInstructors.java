package app.lede.classroom;

import app.lede.account.Audit;
import app.lede.account.Instructors;
import app.lede.account.People;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who teaches a class. Whoever does sees and may do what who began it can; only who began it cannot be taken out. */
@Service
@Transactional
public class ClassInstructors {
    private final Teaching teaching;
    private final CoInstructors coInstructors;
    private final Instructors instructors;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    ClassInstructors(
            Teaching teaching,
            CoInstructors coInstructors,
            Instructors instructors,
            People people,
            Audit audit,
            Clock clock) {
        this.teaching = teaching;
        this.coInstructors = coInstructors;
        this.instructors = instructors;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who teaches a class the person acting teaches: who began it first, then as they were added. */
    @ForInstructors
    @Transactional(readOnly = true)
    public List<ClassInstructor> of(UUID classId) {
        var owner = teaching.require(classId).instructorId();
        var ids = new ArrayList<>(List.of(owner));
        coInstructors.findByClassroomIdOrderByAddedAt(classId).forEach(one -> ids.add(one.personId()));
        var names = people.names(ids);
        return ids.stream()
                .map(id -> new ClassInstructor(id, names.getOrDefault(id, "Unknown"), id.equals(owner)))
                .toList();
    }

    /**
     * Lets another instructor teach the class too. Adding somebody twice changes nothing.
     *
     * @param signInName the name they sign in with
     * @throws Refusal if no instructor has it
     */
    @ForInstructors
    public void add(UUID classId, String signInName) {
        var classroom = teaching.require(classId);
        var added = instructors
                .find(signInName)
                .orElseThrow(
                        () -> new Refusal("No instructor here signs in with this name. Ask them for the exact name;"
                                + " an administrator can invite who has no account yet."));
        if (classroom.instructorId().equals(added) || coInstructors.existsByClassroomIdAndPersonId(classId, added)) {
            return;
        }
        coInstructors.save(new CoInstructor(UUID.randomUUID(), classId, added, clock.instant()));
        audit.record(Audit.Action.CO_INSTRUCTOR_ADDED, classId + ": " + added);
    }

    /**
     * From now on the instructor no longer sees the class; what they have done in it stays.
     *
     * @throws Refusal for who began the class
     * @throws NotFound if they do not teach it
     */
    @ForInstructors
    public void remove(UUID classId, UUID instructorId) {
        if (teaching.require(classId).instructorId().equals(instructorId)) {
            throw new Refusal("Who began the class cannot be taken out of it.");
        }
        if (coInstructors.deleteByClassroomIdAndPersonId(classId, instructorId) == 0) {
            throw new NotFound("There is no such instructor in this class.");
        }
        audit.record(Audit.Action.CO_INSTRUCTOR_REMOVED, classId + ": " + instructorId);
    }
}
