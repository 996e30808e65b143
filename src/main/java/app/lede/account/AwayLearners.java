package app.lede.account;

import app.lede.base.PersonalData;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds learners of whom no room has a trace for long. */
@Component
class AwayLearners {
    private final List<PersonalData> rooms;
    private final Persons persons;

    AwayLearners(List<PersonalData> rooms, Persons persons) {
        this.rooms = rooms;
        this.persons = persons;
    }

    /** Learners who are nothing else, and of whom there is no trace from the moment given or later; by name. */
    List<Person> since(Instant moment) {
        var seen = new HashSet<>();
        rooms.forEach(room -> seen.addAll(room.seenSince(moment)));
        return persons.learnersFromBefore(moment).stream()
                .filter(learner -> !seen.contains(learner.id()))
                .toList();
    }
}
