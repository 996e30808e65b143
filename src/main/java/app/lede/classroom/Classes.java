package app.lede.classroom;

import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An instructor's classes: each sees and changes only their own. */
@Service
@Transactional
public class Classes {
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final CurrentActor actor;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Classes(Classrooms classrooms, Enrolments enrolments, CurrentActor actor, Clock clock) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.actor = actor;
        this.clock = clock;
    }

    /** Begins a class without learners, taught by the person acting. */
    @ForInstructors
    public ClassSummary create(String name) {
        return begin(name, false);
    }

    /** Begins a class whose learners and answers are invented; every screen says so. */
    @ForInstructors
    public ClassSummary createDemonstration(String name) {
        return begin(name, true);
    }

    /**
     * A class the person acting teaches.
     *
     * @throws NotFound otherwise
     */
    @ForInstructors
    @Transactional(readOnly = true)
    public ClassSummary get(UUID classId) {
        return summary(mine(classId));
    }

    @ForInstructors
    public ClassSummary rename(UUID classId, String name) {
        var classroom = mine(classId);
        classroom.rename(name);
        return summary(classroom);
    }

    /** Gives the class a new join code; the old one stops working. */
    @ForInstructors
    public ClassSummary renewJoinCode(UUID classId) {
        var classroom = mine(classId);
        classroom.changeJoinCode(JoinCode.random(random));
        return summary(classroom);
    }

    /** Takes a learner out of the class; what they have answered stays. Taking out a learner twice changes nothing. */
    @ForInstructors
    public void remove(UUID classId, UUID learnerId) {
        mine(classId);
        enrolments.deleteByClassroomIdAndLearnerId(classId, learnerId);
    }

    private ClassSummary begin(String name, boolean demonstration) {
        var classroom = classrooms.save(new Classroom(
                UUID.randomUUID(),
                actor.require().id(),
                name,
                JoinCode.random(random),
                demonstration,
                clock.instant()));
        return summary(classroom);
    }

    private ClassSummary summary(Classroom classroom) {
        return classroom.summary(enrolments.countByClassroomId(classroom.id()));
    }

    private Classroom mine(UUID classId) {
        return classrooms
                .findById(classId)
                .filter(classroom -> classroom.isTaughtBy(actor.require().id()))
                .orElseThrow(() -> new NotFound("There is no such class among yours."));
    }
}
