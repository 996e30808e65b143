package app.lede.classroom;

import app.lede.base.CurrentActor;
import app.lede.base.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one place that says who teaches a class: who began it, and whom its instructors have added. */
@Component
class Teaching {
    private final Classrooms classrooms;
    private final CurrentActor actor;

    Teaching(Classrooms classrooms, CurrentActor actor) {
        this.classrooms = classrooms;
        this.actor = actor;
    }

    /**
     * A class the person acting teaches.
     *
     * @throws NotFound otherwise
     */
    Classroom require(UUID classId) {
        return classrooms
                .findTaught(classId, actor.require().id())
                .orElseThrow(() -> new NotFound("There is no such class among yours."));
    }

    boolean is(UUID classId) {
        return classrooms.findTaught(classId, actor.require().id()).isPresent();
    }
}
