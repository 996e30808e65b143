package app.lede.account;

import app.lede.base.Actor;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in somebody who has just proved who they are by other means than the sign-in form. */
@Component
public class SignIn {
    private final SignInNames names;
    private final StayingSignedIn staying;
    private final Sessions sessions;
    private final SecurityContextRepository contexts;
    private final LastSeen lastSeen;

    SignIn(
            SignInNames names,
            StayingSignedIn staying,
            Sessions sessions,
            SecurityContextRepository contexts,
            LastSeen lastSeen) {
        this.names = names;
        this.staying = staying;
        this.sessions = sessions;
        this.contexts = contexts;
        this.lastSeen = lastSeen;
    }

    /** Signs the same person in again after a change, on a browser that stays signed in if it did before. */
    public Actor again(UUID personId) {
        return now(personId, CurrentRequest.find().map(StayingSignedIn::asks).orElse(false));
    }

    /**
     * Signs the person in, in the session of the current request, under a new session id. To be called while a screen
     * handles an event; afterwards load the next page afresh ({@code ui.getPage().setLocation(…)}), because this one was
     * built for nobody.
     *
     * @param stay whether the browser stays signed in through restarts
     */
    public Actor now(UUID personId, boolean stay) {
        var person = names.load(personId);
        person.eraseCredentials();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);

        var vaadinRequest = VaadinServletRequest.getCurrent();
        if (vaadinRequest != null) {
            var request = vaadinRequest.getHttpServletRequest();
            var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
            authentication.setDetails(new WebAuthenticationDetails(request));
            request.getSession();
            request.changeSessionId();
            contexts.saveContext(context, request, response);
            sessions.began(request.getSession().getId(), person);
            lastSeen.here(personId);
            if (stay) {
                staying.remember(request, response, person);
            }
        }
        return person;
    }
}
