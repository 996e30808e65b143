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

    /**
     * Says that something happened and offers a step, such as to take it back. It stays until it is closed: who needs
     * long to find the button has the time.
     *
     * @param word what the button says
     */
    public static void offer(String text, String word, Runnable step) {
        var notice = new Notification();
        notice.setPosition(Position.BOTTOM_START);
        notice.setAssertive(false);
        notice.setDuration(0);
        var act = button(word, () -> {
            notice.close();
            step.run();
        });
        show(notice, new Div(new Span(text), act, button("Close", notice::close)));
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
        show(notice, new Div(new Span(text), button("Close", notice::close)));
        return notice;
    }

    private static void show(Notification notice, Div row) {
        row.addClassName("lede-notice");
        notice.add(row);
    }

    private static Button button(String word, Runnable step) {
        var button = new Button(word, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
