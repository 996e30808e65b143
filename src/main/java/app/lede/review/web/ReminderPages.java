package app.lede.review.web;

import app.lede.review.Reminders;
import app.lede.review.ReviewNavigation;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the links of reminders lead. To look at a page changes nothing, since programs that check mail follow links too;
 * its one button sends a POST, as a mail program does that switches off with one click (RFC 8058). The secret in the
 * address is what gives the right, so no token of a session is asked for.
 */
@RestController
@RequestMapping(path = "/" + ReviewNavigation.REMINDERS, produces = MediaType.TEXT_HTML_VALUE)
class ReminderPages {
    /** As for everything that is no page of Lede's own, but that its button may send. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private final Reminders reminders;

    ReminderPages(Reminders reminders) {
        this.reminders = reminders;
    }

    @GetMapping("/off/{secret}")
    ResponseEntity<String> askOff(HttpServletResponse response) {
        return page(
                response,
                ReminderPage.asking(
                        "Switch reminders off?",
                        "Lede then sends no more mail about reviews that are due, and forgets this address.",
                        "Switch off"));
    }

    @PostMapping("/off/{secret}")
    ResponseEntity<String> off(@PathVariable String secret, HttpServletResponse response) {
        return reminders.switchOffBy(secret)
                ? page(
                        response,
                        ReminderPage.telling(
                                "Reminders are off",
                                "Lede sends no more of them and has forgotten the address. You can ask for them again"
                                        + " on the page Review."))
                : worthless(response);
    }

    @GetMapping("/confirm/{secret}")
    ResponseEntity<String> askConfirm(HttpServletResponse response) {
        return page(
                response,
                ReminderPage.asking(
                        "Get reminders by e-mail?",
                        "Once a week, on Monday morning, Lede tells this address how many facts are due. Every mail has"
                                + " a link that switches them off.",
                        "Confirm"));
    }

    @PostMapping("/confirm/{secret}")
    ResponseEntity<String> confirm(@PathVariable String secret, HttpServletResponse response) {
        return reminders.confirm(secret)
                ? page(
                        response,
                        ReminderPage.telling(
                                "Reminders are on",
                                "The first comes on a Monday morning on which something is due. You can close this"
                                        + " page."))
                : worthless(response);
    }

    private static ResponseEntity<String> worthless(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .body(ReminderPage.telling(
                        "This link does nothing any more",
                        "It is too old, or another address has been given since. If a newer mail has come, use the link"
                                + " in that; else open the page Review in Lede."));
    }

    private static ResponseEntity<String> page(HttpServletResponse response, String html) {
        response.setHeader("Content-Security-Policy", POLICY);
        return ResponseEntity.ok(html);
    }
}
