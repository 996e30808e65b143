package app.lede.account;

import app.lede.base.ForInstructors;
import app.lede.base.Role;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners who do not exist, for a demonstration. Nobody can sign in as one of them. */
@Service
public class InventedLearners {
    private final Persons persons;
    private final Clock clock;

    InventedLearners(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * Makes a learner for each of the names.
     *
     * @return their ids, in the order of the names
     */
    @ForInstructors
    @Transactional
    public List<UUID> create(Collection<String> names) {
        return names.stream().map(this::create).toList();
    }

    private UUID create(String name) {
        var id = UUID.randomUUID();
        // The sign-in name is the id, so that it takes nobody's name away.
        var learner = new Person(
                id, SignInName.chosen(id.toString()), name, Person.NO_PASSWORD, Set.of(Role.LEARNER), clock.instant());
        learner.disable();
        persons.saveAndFlush(learner);
        return id;
    }
}
