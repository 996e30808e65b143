package app.lede.account;

import app.lede.base.ForAnyone;
import app.lede.base.Refusal;
import app.lede.base.Role;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Accounts that learners make for themselves when they join a class. */
@Service
public class LearnerAccounts {
    private final Persons persons;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    LearnerAccounts(Persons persons, Passwords passwords, Audit audit, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes an account for a learner; others see the name they sign in with. The caller has made sure that the learner
     * holds the code of a class, and throttles guesses of it.
     *
     * @return the learner's id
     * @throws Refusal if the name is taken or not usable, or the password too weak
     */
    @ForAnyone
    public UUID register(String signInName, String password) {
        var name = SignInName.chosen(signInName);
        if (persons.findBySignInKey(name.key()).isPresent()) {
            throw taken(name);
        }
        // Hashed before anything is locked: it takes a tenth of a second, and may have to wait its turn.
        var hash = passwords.hash(password, name);
        var learner = new Person(UUID.randomUUID(), name, name.shown(), hash, Set.of(Role.LEARNER), clock.instant());
        try {
            persons.saveAndFlush(learner);
        } catch (DataIntegrityViolationException twoAtOnce) {
            throw taken(name);
        }
        audit.record(Audit.Action.LEARNER_REGISTERED, learner.id().toString());
        return learner.id();
    }

    static Refusal taken(SignInName name) {
        return new Refusal("Somebody already signs in as “" + name.shown() + "”. If that is you, sign in; if not, add"
                + " something to the name, such as your initials.");
    }
}
