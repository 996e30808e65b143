package app.lede.account;

import java.util.Set;
import java.util.UUID;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.stereotype.Component;

/** Who is signed in on this node, so that a lost password or a disabled account ends what it opened. */
@Component
class Sessions {
    private final SessionRegistry registry;
    private final RememberedBrowsers browsers;

    Sessions(SessionRegistry registry, RememberedBrowsers browsers) {
        this.registry = registry;
        this.browsers = browsers;
    }

    void began(String sessionId, SignedIn person) {
        registry.registerNewSession(sessionId, person);
    }

    /** Ends all sessions of the person but the ones given, and forgets the browsers they stay signed in on. */
    void endAllBut(Set<String> kept, UUID personId) {
        browsers.forgetAllOf(personId);
        registry.getAllPrincipals().stream()
                .filter(principal ->
                        principal instanceof SignedIn person && person.id().equals(personId))
                .flatMap(principal -> registry.getAllSessions(principal, false).stream())
                .filter(session -> !kept.contains(session.getSessionId()))
                .forEach(session -> session.expireNow());
    }
}
