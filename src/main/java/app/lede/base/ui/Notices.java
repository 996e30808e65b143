package app.lede.base.ui;

import app.lede.base.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/** Short messages at the edge of the screen. Screen readers hear them too. */
public final class Notices {
    private static final Duration LONG_ENOUGH_TO_READ = Duration.ofSeconds(6);

    private Notices() {}

    /** Says that something happened: politely, and gone after a while. */
    public static void say(String text) {
        var notice = notice(text);
        notice.setAssertive(false);
        notice.setDuration((int) LONG_ENOUGH_TO_READ.toMillis());
        notice.open();
    }

    /** Says why something cannot be done; it stays until it is closed. */
    public static void refuse(Refusal refusal) {
        warn(String.valueOf(refusal.getMessage()));
    }

    /** Says that something went wrong; it stays until it is closed. */
    public static void warn(String text) {
        var notice = notice(text);
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notice.setDuration(0);
        notice.open();
    }

    private static Notification notice(String text) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_START);
        var close = new Button("Close", click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var row = new Div(new Span(text), close);
        row.addClassName("lede-notice");
        notice.add(row);
        return notice;
    }
}
