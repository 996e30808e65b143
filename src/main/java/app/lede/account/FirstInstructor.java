package app.lede.account;

import app.lede.base.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whom the demonstration belongs to. */
@Component
public class FirstInstructor {
    private final Persons persons;

    FirstInstructor(Persons persons) {
        this.persons = persons;
    }

    /** The instructor who was there first, an administrator before others; nobody on a new server. */
    public Optional<Actor> find() {
        return persons.findFirstByInstructorTrueAndDisabledFalseOrderByAdministratorDescCreatedAtAsc()
                .map(SignedIn::new);
    }
}
