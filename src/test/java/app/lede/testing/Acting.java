package app.lede.testing;

import app.lede.base.Actor;
import app.lede.base.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as somebody. */
public final class Acting {
    private record Somebody(UUID id, String displayName, Set<Role> roles) implements Actor {}

    private Acting() {}

    public static Actor somebody(UUID id, String displayName, Role... roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(List.of(roles));
        return new Somebody(id, displayName, set);
    }

    /** From here on, this thread acts as the person given. */
    public static void as(Actor actor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(
                actor,
                null,
                actor.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new)));
        SecurityContextHolder.setContext(context);
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        as(actor);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    public static void asNobody() {
        SecurityContextHolder.clearContext();
    }
}
