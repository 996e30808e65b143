package app.lede.classroom;

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
    private final Teaching teaching;
    private final Enrolments enrolments;

    DemonstrationRoster(Teaching teaching, Enrolments enrolments) {
        this.teaching = teaching;
        this.enrolments = enrolments;
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
        var classroom = teaching.require(classId);
        if (!classroom.isDemonstration()) {
            throw new Refusal("Invented learners belong into a demonstration class only.");
        }
        learnerIds.forEach(id -> enrolments.save(new Enrolment(UUID.randomUUID(), classId, id, joinedAt)));
    }
}
