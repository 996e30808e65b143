package app.lede.base;

import java.util.Set;
import java.util.UUID;

/** The person who is signed in and acting now. The security principal implements it. */
public interface Actor {
    UUID id();

    /** The name others see. */
    String displayName();

    Set<Role> roles();

    default boolean is(Role role) {
        return roles().contains(role);
    }
}
