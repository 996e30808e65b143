package app.lede.account;

import app.lede.base.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password has to be (after NIST SP 800-63B: long enough and not well known, nothing else), and its hash. */
@Component
class Passwords {
    private static final int MIN_LENGTH = 10;
    /** Longer ones are refused only because hashing must not be fed books. */
    private static final int MAX_LENGTH = 200;

    private final Set<String> wellKnown = read("app/lede/account/well-known-passwords.txt");
    private final PasswordEncoder hashing;

    Passwords(PasswordEncoder hashing) {
        this.hashing = hashing;
    }

    /**
     * The hash of a password that a person has chosen.
     *
     * @throws Refusal if it is too short, well known, or the name itself
     */
    String hash(String password, SignInName name) {
        check(password, name);
        return Objects.requireNonNull(hashing.encode(password));
    }

    void check(String password, SignInName name) {
        if (password.length() < MIN_LENGTH) {
            throw new Refusal("The password is too short: use at least " + MIN_LENGTH
                    + " characters, for example three or four words.");
        }
        if (password.length() > MAX_LENGTH) {
            throw new Refusal("The password is too long: use at most " + MAX_LENGTH + " characters.");
        }
        var plain = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (wellKnown.contains(plain) || plain.chars().distinct().count() <= 2) {
            throw new Refusal("That password is one of the first to be guessed: choose another, for example three or"
                    + " four words that do not belong together.");
        }
        if (SignInName.key(password).equals(name.key())) {
            throw new Refusal("The password must not be the name.");
        }
    }

    boolean matches(String password, String hash) {
        return hashing.matches(password, hash);
    }

    private static Set<String> read(String resource) {
        try {
            return new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
