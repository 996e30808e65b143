package app.lede.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in by name and password. Only failures count, for the name and for the address they come from. */
@Component
class ThrottledSignIn implements AuthenticationProvider {
    /** There were too many failures: even the right password has to wait. */
    static final class Wait extends AuthenticationException {
        private static final long serialVersionUID = 1;

        Wait() {
            super("too many tries");
        }
    }

    private final AuthenticationProvider byPassword;
    private final Throttle throttle;
    private final Audit audit;

    ThrottledSignIn(SignInNames names, PasswordEncoder hashing, Throttle throttle, Audit audit) {
        var provider = new DaoAuthenticationProvider(names);
        provider.setPasswordEncoder(hashing);
        this.byPassword = provider;
        this.throttle = throttle;
        this.audit = audit;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var name = SignInName.key(attempt.getName());
        var address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
        if (!throttle.allows("sign-in-name", name) || !throttle.allows("sign-in-address", address)) {
            audit.record(Audit.Action.SIGN_IN_THROTTLED, name + " from " + address);
            throw new Wait();
        }
        try {
            return byPassword.authenticate(attempt);
        } catch (AuthenticationException failure) {
            throttle.take("sign-in-name", name);
            throttle.take("sign-in-address", address);
            audit.record(Audit.Action.SIGN_IN_FAILED, name + " from " + address);
            throw failure;
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
