package app.lede.account;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes when a person was here last, so that learners who are away for long can be forgotten. */
@Component
class LastSeen {
    private final Persons persons;
    private final Clock clock;

    LastSeen(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** By the sign-in form, or on a browser that stays signed in. */
    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn person) {
            here(person.id());
        }
    }

    void here(UUID personId) {
        persons.seen(personId, clock.instant());
    }
}
