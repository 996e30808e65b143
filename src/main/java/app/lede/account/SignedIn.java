package app.lede.account;

import app.lede.base.Actor;
import app.lede.base.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person as the session knows them. The hash of the password is forgotten once it has been checked. */
final class SignedIn implements UserDetails, Actor, CredentialsContainer {
    private static final long serialVersionUID = 1;

    private final UUID id;
    private final String signInName;
    private final String displayName;
    private final Set<Role> roles;
    private @Nullable String passwordHash;

    SignedIn(Person person) {
        this.id = person.id();
        this.signInName = person.signInName();
        this.displayName = person.displayName();
        this.roles = Set.copyOf(person.roles());
        this.passwordHash = person.passwordHash();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String displayName() {
        return displayName;
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return signInName;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /** The same person, however often signed in: so all their sessions are found. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SignedIn[" + id + ", " + List.copyOf(roles) + "]";
    }
}
