package app.lede.account;

import app.lede.base.Refusal;
import app.lede.base.Role;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Writes a new person down, if the name is free and the password good enough. */
@Component
class NewPerson {
    private final Persons persons;
    private final Passwords passwords;
    private final Clock clock;

    NewPerson(Persons persons, Passwords passwords, Clock clock) {
        this.persons = persons;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** A person in the making: checked and hashed, not yet written. */
    record Prepared(SignInName name, String displayName, String hash) {}

    /**
     * Checks name and password and hashes the password: slow, so before anything is locked.
     *
     * @throws Refusal if the name is taken or not usable, or the password too weak
     */
    Prepared prepare(String signInName, String displayName, String password) {
        var name = SignInName.chosen(signInName);
        var shown = DisplayName.check(displayName.isBlank() ? name.shown() : displayName);
        if (persons.findBySignInKey(name.key()).isPresent()) {
            throw taken(name);
        }
        return new Prepared(name, shown, passwords.hash(password, name));
    }

    /**
     * @throws Refusal if somebody else took the name meanwhile
     */
    Person write(Prepared prepared, Set<Role> roles) {
        var person = new Person(
                UUID.randomUUID(), prepared.name(), prepared.displayName(), prepared.hash(), roles, clock.instant());
        try {
            return persons.saveAndFlush(person);
        } catch (DataIntegrityViolationException twoAtOnce) {
            throw taken(prepared.name());
        }
    }

    private static Refusal taken(SignInName name) {
        return new Refusal("Somebody already signs in as “" + name.shown() + "”. If that is you, sign in; if not, add"
                + " something to the name, such as your initials.");
    }
}
