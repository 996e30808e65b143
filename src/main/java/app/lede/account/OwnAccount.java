package app.lede.account;

import app.lede.base.CurrentActor;
import app.lede.base.ForSignedIn;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What people may change about their own account. */
@Service
@ForSignedIn
public class OwnAccount {
    private final Persons persons;
    private final RetentionRows retention;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Audit audit;
    private final CurrentActor actor;
    private final TransactionOperations transaction;

    OwnAccount(
            Persons persons,
            RetentionRows retention,
            Passwords passwords,
            Sessions sessions,
            Throttle throttle,
            Audit audit,
            CurrentActor actor,
            TransactionOperations transaction) {
        this.persons = persons;
        this.retention = retention;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.audit = audit;
        this.actor = actor;
        this.transaction = transaction;
    }

    public Account get() {
        return Account.of(me());
    }

    /** How long data is kept on this server. */
    public RetentionRules retention() {
        return retention.rules();
    }

    /**
     * Changes the name others see.
     *
     * @throws Refusal if it is blank or too long
     */
    public Account rename(String displayName) {
        return transaction.execute(status -> {
            var person = me();
            person.rename(displayName);
            return Account.of(persons.saveAndFlush(person));
        });
    }

    /**
     * Changes the password and signs out everywhere; the caller signs this browser in again.
     *
     * @throws Refusal if the old password is not right or the new one will not do
     */
    public void changePassword(String old, String changed) {
        var person = me();
        throttle.require("password", person.id().toString());
        if (!passwords.matches(old, person.passwordHash())) {
            throw new Refusal("The present password is not right. Try again.");
        }
        var hash = passwords.hash(changed, SignInName.chosen(person.signInName()));
        transaction.executeWithoutResult(status -> {
            var now = me();
            now.changePassword(hash);
            persons.saveAndFlush(now);
            sessions.endAllBut(Set.of(), now.id());
            audit.record(Audit.Action.PASSWORD_CHANGED, now.id().toString());
        });
    }

    private Person me() {
        return persons.findById(actor.require().id()).orElseThrow(() -> new NotFound("Your account is gone."));
    }
}
