package app.lede.classroom;

import app.lede.base.CurrentActor;
import app.lede.base.ForLearners;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets learners into classes by their codes. */
@Service
@Transactional
public class Joining {
    static final String WRONG_CODE = "No class has this code. Check it with your instructor: it may have been changed.";

    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final CurrentActor actor;
    private final Clock clock;

    Joining(Classrooms classrooms, Enrolments enrolments, CurrentActor actor, Clock clock) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Puts the person acting into the class with the code. Who is in it stays in it.
     *
     * @return the class's id
     * @throws NotFound if no class has the code
     */
    @ForLearners
    public UUID join(String code) {
        var classroom = withCode(code);
        enrol(classroom.id(), actor.require().id());
        return classroom.id();
    }

    private Classroom withCode(String typed) {
        var classroom = JoinCode.read(typed)
                .flatMap(code -> classrooms.findByJoinCode(code.value()))
                .orElseThrow(() -> new NotFound(WRONG_CODE));
        if (classroom.isDemonstration()) {
            throw new Refusal("This class is a demonstration with invented learners: nobody can join it.");
        }
        return classroom;
    }

    private void enrol(UUID classroomId, UUID learnerId) {
        if (!enrolments.existsByClassroomIdAndLearnerId(classroomId, learnerId)) {
            enrolments.save(new Enrolment(UUID.randomUUID(), classroomId, learnerId, clock.instant()));
        }
    }
}
