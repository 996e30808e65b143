package app.lede.base;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells services who is acting, from the security context of the current thread. */
@Component
public class CurrentActor {

    /** Who is signed in, if anybody is. */
    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /**
     * Who is signed in.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is
     */
    public Actor require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Please sign in first."));
    }
}
