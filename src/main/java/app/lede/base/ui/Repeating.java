package app.lede.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;

/** Work that a screen repeats while it is shown. The browser asks for it, so a screen that is gone costs nothing. */
public final class Repeating {
    private static final int NEVER = -1;

    private Repeating() {}

    /** Runs the work every so often, from now until the component leaves the screen or the registration is removed. */
    public static Registration every(Duration period, Component component, Runnable work) {
        var ui = component.getUI().orElseGet(UI::getCurrent);
        ui.setPollInterval((int) period.toMillis());
        var polling = ui.addPollListener(poll -> work.run());
        var stop = Registration.once(() -> {
            polling.remove();
            ui.setPollInterval(NEVER);
        });
        component.addDetachListener(detach -> {
            detach.unregisterListener();
            stop.remove();
        });
        return stop;
    }
}
