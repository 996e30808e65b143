package app.lede.account;

import app.lede.base.Role;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Instructors by name, for services that have checked who asks; no view may use it. */
@Component
public class Instructors {
    private final Persons persons;

    Instructors(Persons persons) {
        this.persons = persons;
    }

    /** The instructor who signs in with the name given and is not shut out. */
    @Transactional(readOnly = true)
    public Optional<UUID> find(String signInName) {
        return persons.findBySignInKey(SignInName.key(signInName))
                .filter(person -> person.roles().contains(Role.INSTRUCTOR) && !person.isDisabled())
                .map(Person::id);
    }
}
