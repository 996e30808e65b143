package app.lede.attempt.ui;

import app.lede.base.NotFound;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.UUID;

/** The id in a page's address. */
final class RouteId {
    private RouteId() {}

    /** @throws NotFound if what stands in the address cannot be one */
    static UUID of(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElse(""));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("There is nothing at this address: check the link.");
        }
    }
}
