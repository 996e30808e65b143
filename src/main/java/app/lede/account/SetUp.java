package app.lede.account;

import app.lede.account.OneTimeLink.Purpose;
import app.lede.base.ForAnyone;
import app.lede.base.NotFound;
import app.lede.base.Role;
import app.lede.base.Secret;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The first run: whoever holds the link from the server's console becomes the first administrator. */
@Service
public class SetUp {
    private static final Duration VALID = Duration.ofDays(7);

    private final Persons persons;
    private final OneTimeLinks links;
    private final NewPerson newPerson;
    private final Throttle throttle;
    private final Audit audit;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SetUp(
            Persons persons,
            OneTimeLinks links,
            NewPerson newPerson,
            Throttle throttle,
            Audit audit,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.links = links;
        this.newPerson = newPerson;
        this.throttle = throttle;
        this.audit = audit;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Whether nobody runs this server yet. */
    @ForAnyone
    public boolean isNeeded() {
        return !persons.existsByAdministratorTrue();
    }

    /**
     * Passes if the link can be used now.
     *
     * @throws NotFound otherwise
     */
    @ForAnyone
    public void requireOpen(String secret) {
        throttle.requireByAddress("link");
        open(secret);
    }

    /**
     * Makes the first administrator.
     *
     * @param displayName the name others see; blank: the name they sign in with
     * @param teaches whether they are an instructor too
     * @return the administrator's id
     * @throws app.lede.base.Refusal if the name or the password will not do
     * @throws NotFound if the link was used or is none
     */
    @ForAnyone
    public UUID complete(String secret, String signInName, String displayName, String password, boolean teaches) {
        requireOpen(secret);
        var prepared = newPerson.prepare(signInName, displayName, password);
        var roles = EnumSet.of(Role.ADMINISTRATOR);
        if (teaches) {
            roles.add(Role.INSTRUCTOR);
        }
        var administratorId = transaction.execute(status -> {
            var link = open(secret);
            link.use(clock.instant());
            links.saveAndFlush(link);
            var person = newPerson.write(prepared, roles);
            audit.record(Audit.Action.SET_UP, person.id().toString());
            return person.id();
        });
        events.publishEvent(new AdministratorReady(administratorId));
        return administratorId;
    }

    /** A new link, if one is needed; earlier ones stop working. */
    Optional<Secret> renewLink() {
        return transaction.execute(status -> {
            links.deleteUnused(Purpose.SET_UP);
            if (!isNeeded()) {
                return Optional.<Secret>empty();
            }
            var secret = Secret.random();
            links.saveAndFlush(OneTimeLink.setUp(secret, clock.instant(), VALID));
            return Optional.of(secret);
        });
    }

    private OneTimeLink open(String secret) {
        return links.findBySecretHash(new Secret(secret).hash())
                .filter(link -> link.isFor(Purpose.SET_UP) && link.isOpen(clock.instant()) && isNeeded())
                .orElseThrow(
                        () -> new NotFound("This set-up link has been used or replaced. The server prints a new one"
                                + " each time it starts, until an administrator exists."));
    }
}
