package app.lede.classroom;

import app.lede.base.CurrentActor;
import app.lede.base.ForInstructors;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts invented learners into a demonstration class. */
@Service
public class DemonstrationRoster {
    private final Classrooms classrooms;
    private final Enrolments enrolments;
    private final CurrentActor actor;

    DemonstrationRoster(Classrooms classrooms, Enrolments enrolments, CurrentActor actor) {
        this.classrooms = classrooms;
        this.enrolments = enrolments;
        this.actor = actor;
    }

    /**
     * Enrols the learners as of the moment given.
     *
     * @throws NotFound if the person acting does not teach the class
     * @throws Refusal if it is a real class
     */
    @ForInstructors
    @Transactional
    public void enrol(UUID classId, Collection<UUID> learnerIds, Instant joinedAt) {
        var classroom = classrooms
                .findById(classId)
                .filter(one -> one.isTaughtBy(actor.require().id()))
                .orElseThrow(() -> new NotFound("There is no such class among yours."));
        if (!classroom.isDemonstration()) {
            throw new Refusal("Invented learners belong into a demonstration class only.");
        }
        learnerIds.forEach(id -> enrolments.save(new Enrolment(UUID.randomUUID(), classId, id, joinedAt)));
    }
}
