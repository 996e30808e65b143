package app.lede.review;

import app.lede.base.Actor;
import app.lede.base.Role;
import java.util.Set;
import java.util.UUID;

/** A learner for whom something is done that nobody asked for. */
record ActingLearner(UUID id) implements Actor {
    @Override
    public String displayName() {
        return "";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.LEARNER);
    }
}
