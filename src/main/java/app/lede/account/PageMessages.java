package app.lede.account;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Messages that scripts of Lede's own pages send. They carry a header that no form can send, and no script of another
 * site either without asking first, which is refused: so they need no token, and outlive the session they began in (see
 * "Custom Request Headers" in OWASP's cheat sheet on cross-site request forgery). Whoever is not signed in is told so,
 * instead of being shown a form.
 */
final class PageMessages {
    private static final String PATH = "/api/";
    private static final String HEADER = "X-Lede-Page";

    private PageMessages() {}

    static boolean isOne(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + PATH);
    }

    static boolean isFromOwnPage(HttpServletRequest request) {
        return isOne(request) && request.getHeader(HEADER) != null && isOfThisSite(request.getHeader("Sec-Fetch-Site"));
    }

    /** Older browsers do not say where a script is from. */
    private static boolean isOfThisSite(@Nullable String from) {
        return from == null || from.equals("same-origin");
    }
}
