package app.lede.account;

import app.lede.base.Role;
import java.util.Set;
import java.util.UUID;

/** A person's account, for themselves and for administrators. */
public record Account(UUID id, String signInName, String displayName, Set<Role> roles, boolean disabled) {
    public Account {
        roles = Set.copyOf(roles);
    }

    static Account of(Person person) {
        return new Account(person.id(), person.signInName(), person.displayName(), person.roles(), person.isDisabled());
    }
}
