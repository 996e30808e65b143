package app.lede.base.ui;

import app.lede.base.Refusal;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What happens with exceptions nobody caught: a refusal is shown, all else is logged under a reference. */
@Component
class Incidents implements VaadinServiceInitListener {
    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int REFERENCE_LENGTH = 8;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Incidents::inAnEvent));
    }

    /** Logs the exception and returns the reference it stands under in the log. */
    static String log(Throwable incident) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Incident {}", reference, incident);
        return reference;
    }

    private static void inAnEvent(ErrorEvent event) {
        var incident = event.getThrowable();
        var text = cause(incident, Refusal.class)
                .map(Throwable::getMessage)
                .or(() -> cause(incident, AccessDeniedException.class)
                        .map(denied -> "You may not do that any more. Reload the page, and sign in again if asked."))
                .orElseGet(() -> "Something went wrong on our side. Reload the page and try again; the reference is "
                        + log(incident) + ".");
        if (UI.getCurrent() != null) {
            Notices.warn(text);
        }
    }

    private static <T extends Throwable> Optional<T> cause(Throwable incident, Class<T> kind) {
        for (Throwable here = incident; here != null; here = here.getCause()) {
            if (kind.isInstance(here)) {
                return Optional.of(kind.cast(here));
            }
        }
        return Optional.empty();
    }
}
