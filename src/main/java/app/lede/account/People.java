package app.lede.account;

import app.lede.base.ForAnyone;
import app.lede.base.ForSignedIn;
import app.lede.base.Role;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names of people, for other rooms. */
@Service
public class People {
    private final Persons persons;

    People(Persons persons) {
        this.persons = persons;
    }

    /** The display names of the people given; who does not exist is left out. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return persons.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Person::displayName));
    }

    /** The display name of an instructor, for those they invite: a room that asks has checked that they are. */
    @ForAnyone
    @Transactional(readOnly = true)
    public Optional<String> instructorName(UUID id) {
        return persons.findById(id)
                .filter(person -> person.roles().contains(Role.INSTRUCTOR))
                .map(Person::displayName);
    }
}
