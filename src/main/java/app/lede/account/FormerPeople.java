package app.lede.account;

import app.lede.base.Actor;
import app.lede.base.CurrentActor;
import app.lede.base.Erasure;
import app.lede.base.ErasureLine;
import app.lede.base.ForAdministrators;
import app.lede.base.NotFound;
import app.lede.base.PersonalData;
import app.lede.base.Refusal;
import app.lede.base.Role;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people's names away on their request, or everything of theirs. It cannot be taken back; copies of the database
 * are not reached.
 */
@Service
@ForAdministrators
@Transactional
public class FormerPeople {
    private final List<PersonalData> rooms;
    private final Persons persons;
    private final Forgetting forgetting;
    private final CurrentActor actor;

    FormerPeople(List<PersonalData> rooms, Persons persons, Forgetting forgetting, CurrentActor actor) {
        this.rooms = rooms;
        this.persons = persons;
        this.forgetting = forgetting;
        this.actor = actor;
    }

    /**
     * What {@link #erase} would do, the account first.
     *
     * @throws NotFound if there is no such person
     * @throws Refusal if it cannot be done, with the reason
     */
    @Transactional(readOnly = true)
    public List<ErasureLine> preview(UUID personId, Erasure.Extent extent) {
        require(personId, extent);
        return rooms.reversed().stream()
                .flatMap(room -> room.preview(personId, extent).stream())
                .filter(line -> line.count() > 0)
                .toList();
    }

    /**
     * Does it, all or nothing, and ends the person's sessions.
     *
     * @param typedName the name others see, typed by the one who decides
     * @return what the person is called from now on; empty if nothing is left of them
     * @throws NotFound if there is no such person
     * @throws Refusal if the name is another, or it cannot be done
     */
    public String erase(UUID personId, Erasure.Extent extent, String typedName) {
        var person = require(personId, extent);
        if (!person.displayName().equals(typedName.strip())) {
            throw new Refusal(
                    "The name you typed is not the one others see. Type “" + person.displayName() + "” to go on.");
        }
        return forgetting.forget(person, extent, actor.require().id(), "");
    }

    private Person require(UUID personId, Erasure.Extent extent) {
        Actor self = actor.require();
        var person = persons.findById(personId).orElseThrow(() -> new NotFound("There is no such person."));
        if (personId.equals(self.id())) {
            throw new Refusal("You cannot erase yourself. Another administrator can.");
        }
        if (person.isFormer()) {
            throw new Refusal("This has been done already: nothing names this person any more.");
        }
        boolean staff =
                person.roles().contains(Role.INSTRUCTOR) || person.roles().contains(Role.ADMINISTRATOR);
        if (staff && extent == Erasure.Extent.ERASE) {
            throw new Refusal("Classes, sets and marks rest on what " + person.displayName()
                    + " did, so not everything can be deleted. Take the name away instead.");
        }
        if (staff && !self.is(Role.INSTRUCTOR)) {
            throw new Refusal("Their classes and sets would become yours, and you do not teach. An administrator who"
                    + " teaches can do this.");
        }
        return person;
    }
}
