package app.lede.account;

import app.lede.base.Secret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps a person signed in on one browser through a restart of the server, for 30 days after the last visit. The cookie
 * names a row and holds a secret of which the row has the hash. The secret does not change from visit to visit: Spring's
 * own service changes it, and takes two tabs that come back at once for a thief.
 */
@Component
class StayingSignedIn extends AbstractRememberMeServices {
    static final String PARAMETER = "stay";
    static final String COOKIE = "lede-stay";
    private static final Duration VALID = Duration.ofDays(30);

    private final RememberedBrowsers browsers;
    private final SignInNames names;
    private final Clock clock;

    StayingSignedIn(RememberedBrowsers browsers, SignInNames names, Clock clock) {
        super(UUID.randomUUID().toString(), names);
        this.browsers = browsers;
        this.names = names;
        this.clock = clock;
        setParameter(PARAMETER);
        setCookieName(COOKIE);
        setTokenValiditySeconds((int) VALID.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** Whether the browser that asks has been told to stay signed in. */
    static boolean asks(HttpServletRequest request) {
        return WebUtils.getCookie(request, COOKIE) != null;
    }

    /** Keeps this person signed in on the browser that asks, whatever its form said. */
    void remember(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        var now = clock.instant();
        browsers.forgetUnusedSince(now.minus(VALID));
        forget(request);
        var id = UUID.randomUUID();
        var secret = Secret.random();
        browsers.save(new RememberedBrowser(id, person.id(), secret, now));
        setCookie(new String[] {id.toString(), secret.text()}, getTokenValiditySeconds(), request, response);
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedIn person) {
            remember(request, response, person);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] cookie, HttpServletRequest request, HttpServletResponse response) {
        var id = browserId(cookie);
        var now = clock.instant();
        var browser = browsers.findById(id)
                .filter(known -> known.opensWith(new Secret(cookie[1])))
                .filter(known -> known.usedAt().plus(VALID).isAfter(now))
                .orElseThrow(() -> new InvalidCookieException("no such browser is remembered"));
        var person = names.load(browser.personId());
        browsers.touch(id, now);
        setCookie(cookie, getTokenValiditySeconds(), request, response);
        return person;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        forget(request);
        super.logout(request, response, authentication);
    }

    /** Forgets the browser that the cookie of the request names, if it names one. */
    private void forget(HttpServletRequest request) {
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                browsers.forget(browserId(decodeCookie(cookie)));
            } catch (InvalidCookieException notOurs) {
                logger.debug("The cookie was not one of ours", notOurs);
            }
        }
    }

    private static UUID browserId(String[] cookie) {
        try {
            if (cookie.length == 2) {
                return UUID.fromString(cookie[0]);
            }
        } catch (IllegalArgumentException notAnId) {
            throw new InvalidCookieException("the cookie names no browser");
        }
        throw new InvalidCookieException("the cookie has " + cookie.length + " parts");
    }
}
