package app.lede.base.ui;

import app.lede.base.NotFound;
import com.vaadin.flow.router.BeforeEvent;
import java.util.UUID;

/** Ids in the addresses of pages. */
public final class PathId {
    private PathId() {}

    /**
     * The id that stands in the address.
     *
     * @throws NotFound if none can be read there
     */
    public static UUID of(BeforeEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElse(""));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("There is nothing at this address. It may have been cut off when it was copied.");
        }
    }
}
