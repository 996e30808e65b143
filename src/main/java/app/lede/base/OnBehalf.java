package app.lede.base;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Does work that nobody asked for in the name of the person it is for: the services then give and take what they would
 * for that person, and nothing else. For background work and the demonstration; no screen may use it.
 */
public final class OnBehalf {
    private OnBehalf() {}

    /** Lets {@code work} act as somebody; afterwards this thread acts as whoever it did before. */
    public static void of(Actor actor, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                actor,
                null,
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                        .toList()));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
