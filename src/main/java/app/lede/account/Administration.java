package app.lede.account;

import app.lede.base.CurrentActor;
import app.lede.base.ForAdministrators;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may come in: for administrators. */
@Service
@ForAdministrators
@Transactional
public class Administration {
    /** As many learners as a page shows at once; search finds the others. */
    public static final int LEARNERS_SHOWN = 50;

    private final Persons persons;
    private final Sessions sessions;
    private final Audit audit;
    private final CurrentActor actor;

    Administration(Persons persons, Sessions sessions, Audit audit, CurrentActor actor) {
        this.persons = persons;
        this.sessions = sessions;
        this.audit = audit;
        this.actor = actor;
    }

    /** Administrators and instructors, by name. */
    @Transactional(readOnly = true)
    public List<Account> staff() {
        return persons.staff().stream().map(Account::of).toList();
    }

    /** The first {@link #LEARNERS_SHOWN} learners, by name, whose name has the text given somewhere. */
    @Transactional(readOnly = true)
    public List<Account> learners(String search) {
        var part = "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
        return persons.learners(part, Limit.of(LEARNERS_SHOWN)).stream()
                .map(Account::of)
                .toList();
    }

    /** How many learners there are. */
    @Transactional(readOnly = true)
    public long learnerCount() {
        return persons.countLearners();
    }

    /**
     * Shuts a person out, now and from now on; what they have done stays.
     *
     * @throws Refusal if it is the person acting
     */
    public Account disable(UUID personId) {
        if (personId.equals(actor.require().id())) {
            throw new Refusal("You cannot shut yourself out. Another administrator can.");
        }
        var person = get(personId);
        person.disable();
        sessions.endAllBut(Set.of(), personId);
        audit.record(Audit.Action.PERSON_DISABLED, personId.toString());
        return Account.of(person);
    }

    /** Lets a person in again. */
    public Account enable(UUID personId) {
        var person = get(personId);
        person.enable();
        audit.record(Audit.Action.PERSON_ENABLED, personId.toString());
        return Account.of(person);
    }

    private Person get(UUID personId) {
        return persons.findById(personId)
                .filter(found -> !found.isFormer())
                .orElseThrow(() -> new NotFound("There is no such person."));
    }
}
