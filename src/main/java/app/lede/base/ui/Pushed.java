package app.lede.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.communication.PushMode;

/**
 * A screen that the server changes without being asked, over a connection that stays open. Only a screen that shows work
 * going on in the background has one: a page that waits for nothing shall not notice when the line or the server is away
 * for a moment.
 */
public final class Pushed {
    private Pushed() {}

    /** Keeps such a connection while the component is shown. */
    public static void whileShown(Component component) {
        component.addAttachListener(
                attach -> attach.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC));
        component.addDetachListener(
                detach -> detach.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED));
    }
}
