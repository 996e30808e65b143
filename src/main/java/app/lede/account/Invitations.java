package app.lede.account;

import app.lede.account.OneTimeLink.Purpose;
import app.lede.base.CurrentActor;
import app.lede.base.ForAdministrators;
import app.lede.base.ForAnyone;
import app.lede.base.NotFound;
import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.base.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One-time links by which people are let in, for the first time or again. Every link that is looked for counts against
 * guessing until it proves right: a class opens its links at the same time from one address.
 */
@Service
public class Invitations {
    private static final Duration VALID = Duration.ofDays(7);

    private final OneTimeLinks links;
    private final Persons persons;
    private final NewPerson newPerson;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Audit audit;
    private final CurrentActor actor;
    private final TransactionOperations transaction;
    private final Clock clock;

    Invitations(
            OneTimeLinks links,
            Persons persons,
            NewPerson newPerson,
            Passwords passwords,
            Sessions sessions,
            Throttle throttle,
            Audit audit,
            CurrentActor actor,
            TransactionOperations transaction,
            Clock clock) {
        this.links = links;
        this.persons = persons;
        this.newPerson = newPerson;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = throttle;
        this.audit = audit;
        this.actor = actor;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes a link, good for seven days, by which one person becomes an instructor or an administrator (who teaches too).
     *
     * @throws Refusal for learners: they join with the code of a class
     */
    @ForAdministrators
    public IssuedLink invite(Role role) {
        if (role == Role.LEARNER) {
            throw new Refusal("Learners join with the code of their class; invite instructors and administrators.");
        }
        var secret = Secret.random();
        var link = links.saveAndFlush(
                OneTimeLink.invitation(secret, role, actor.require().id(), clock.instant(), VALID));
        audit.record(Audit.Action.INVITED, role.name());
        return new IssuedLink(secret.text(), link.expiresAt());
    }

    /** Makes a link, good for seven days, by which a person can choose a new password; an earlier one stops working. */
    @ForAdministrators
    public IssuedLink invitePasswordReset(UUID personId) {
        var person = persons.findById(personId)
                .filter(found -> !found.isFormer())
                .orElseThrow(() -> new NotFound("There is no such person."));
        var secret = Secret.random();
        return transaction.execute(status -> {
            links.deleteUnusedFor(personId);
            var link = links.saveAndFlush(OneTimeLink.passwordReset(
                    secret, person.id(), actor.require().id(), clock.instant(), VALID));
            audit.record(Audit.Action.RESET_LINK_MADE, personId.toString());
            return new IssuedLink(secret.text(), link.expiresAt());
        });
    }

    /**
     * What the link offers.
     *
     * @throws NotFound if it was used, has run out, or is none
     */
    @ForAnyone
    public Invitation open(String secret) {
        throttle.requireByAddress("link");
        var link = find(secret);
        throttle.giveBackByAddress("link");
        if (link.isFor(Purpose.INVITATION)) {
            return new Invitation.ToJoin(link.role());
        }
        var person = personOf(link);
        return new Invitation.ToChooseAPassword(person.signInName(), person.isWaiting());
    }

    /**
     * Makes the account an invitation offers, and uses it up.
     *
     * @param displayName the name others see; blank: the name they sign in with
     * @return the new person's id
     * @throws Refusal if the name or the password will not do
     */
    @ForAnyone
    public UUID accept(String secret, String signInName, String displayName, String password) {
        throttle.requireByAddress("link");
        require(secret, Purpose.INVITATION);
        throttle.giveBackByAddress("link");
        var prepared = newPerson.prepare(signInName, displayName, password);
        return transaction.execute(status -> {
            var link = require(secret, Purpose.INVITATION);
            use(link);
            var person = newPerson.write(prepared, rolesOf(link.role()));
            audit.record(Audit.Action.INVITATION_ACCEPTED, person.id() + " as " + link.role());
            return person.id();
        });
    }

    /**
     * Sets the new password, uses the link up, and ends all sessions of the person.
     *
     * @return the person's id
     * @throws Refusal if the password will not do
     */
    @ForAnyone
    public UUID choosePassword(String secret, String password) {
        throttle.requireByAddress("link");
        var name = SignInName.chosen(
                personOf(require(secret, Purpose.PASSWORD_RESET)).signInName());
        throttle.giveBackByAddress("link");
        var hash = passwords.hash(password, name);
        return transaction.execute(status -> {
            var link = require(secret, Purpose.PASSWORD_RESET);
            use(link);
            var person = personOf(link);
            person.changePassword(hash);
            persons.saveAndFlush(person);
            sessions.endAllBut(Set.of(), person.id());
            audit.record(Audit.Action.PASSWORD_RESET, person.id().toString());
            return person.id();
        });
    }

    private void use(OneTimeLink link) {
        link.use(clock.instant());
        links.saveAndFlush(link);
    }

    private OneTimeLink require(String secret, Purpose purpose) {
        var link = find(secret);
        if (!link.isFor(purpose)) {
            throw gone();
        }
        return link;
    }

    private OneTimeLink find(String secret) {
        return links.findBySecretHash(new Secret(secret).hash())
                .filter(link -> !link.isFor(Purpose.SET_UP) && link.isOpen(clock.instant()))
                .orElseThrow(Invitations::gone);
    }

    private Person personOf(OneTimeLink link) {
        return persons.findById(link.personId())
                .filter(person -> !person.isDisabled())
                .orElseThrow(Invitations::gone);
    }

    private static Set<Role> rolesOf(Role invited) {
        return invited == Role.ADMINISTRATOR ? EnumSet.of(Role.ADMINISTRATOR, Role.INSTRUCTOR) : EnumSet.of(invited);
    }

    private static NotFound gone() {
        return new NotFound("This link has been used or has run out. Ask whoever gave it to you for a new one.");
    }
}
