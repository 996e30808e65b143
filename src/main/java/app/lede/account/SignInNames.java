package app.lede.account;

import java.util.UUID;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who signs in. Somebody disabled is not found: the answer does not tell that they exist. */
@Component
class SignInNames implements UserDetailsService {
    private final Persons persons;

    SignInNames(Persons persons) {
        this.persons = persons;
    }

    @Override
    public SignedIn loadUserByUsername(String name) {
        return persons.findBySignInKey(SignInName.key(name))
                .filter(person -> !person.isDisabled())
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("nobody signs in with this name"));
    }

    SignedIn load(UUID personId) {
        return persons.findById(personId)
                .filter(person -> !person.isDisabled())
                .map(SignedIn::new)
                .orElseThrow(() -> new UsernameNotFoundException("nobody signs in with this id"));
    }
}
