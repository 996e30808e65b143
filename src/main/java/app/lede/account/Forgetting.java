package app.lede.account;

import app.lede.base.Erasure;
import app.lede.base.PersonalData;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a person's name away in every room, or everything of theirs. It checks no access; call it in a transaction. */
@Component
class Forgetting {
    private final List<PersonalData> rooms;
    private final Persons persons;
    private final Sessions sessions;
    private final Audit audit;
    private final Clock clock;

    Forgetting(List<PersonalData> rooms, Persons persons, Sessions sessions, Audit audit, Clock clock) {
        this.rooms = rooms;
        this.persons = persons;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Does it, ends the person's sessions and notes it in the log.
     *
     * @param heirId whose the sets, articles and classes become
     * @param why for the log, as the rest of a sentence; may be empty
     * @return what the person is called from now on; empty if nothing is left of them
     */
    String forget(Person person, Erasure.Extent extent, UUID heirId, String why) {
        boolean whole = extent == Erasure.Extent.ERASE;
        rooms.forEach(room -> room.erase(new Erasure(person.id(), extent, heirId, clock.instant())));
        if (whole) {
            audit.record(Audit.Action.PERSON_ERASED, "a learner" + why);
        } else {
            person.leave(persons.lastFormerNumber() + 1);
            persons.saveAndFlush(person);
            audit.record(Audit.Action.PERSON_PSEUDONYMISED, person.displayName() + ", " + person.id() + why);
        }
        sessions.endAllBut(Set.of(), person.id());
        return whole ? "" : person.displayName();
    }
}
