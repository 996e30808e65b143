package app.lede.review.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.review.ReminderState;
import app.lede.review.Reminders;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.format.TextStyle;
import java.util.Locale;

/** Whether what is due is told by e-mail, and where to. Shown only where the server can send mail. */
final class ReminderPanel extends NativeDetails {
    private final transient Reminders reminders;
    private final Div content = new Div();

    ReminderPanel(Reminders reminders) {
        super("Reminders by e-mail");
        this.reminders = reminders;
        content.addClassName("review-reminders");
        setContent(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        reminders.mine().ifPresentOrElse(state -> content.add(parts(state)), () -> setVisible(false));
    }

    private Component[] parts(ReminderState state) {
        return switch (state) {
            case ReminderState.Off() -> new Component[] {words(what()), address()};
            case ReminderState.Unconfirmed(var address) ->
                new Component[] {
                    words("A mail is on its way to " + address + ". Follow the link in it within seven days: before"
                            + " that, nothing else is sent."),
                    ReviewSitting.bar(
                            new Button("Send it again", click -> askAgain(address)), off("Give another address"))
                };
            case ReminderState.On(var address, var next) ->
                new Component[] {
                    words("What is due is told to " + address + " once a week, next on "
                            + next.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", "
                            + next.getDayOfMonth() + " "
                            + next.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            + ". No mail is sent if nothing is due then."),
                    ReviewSitting.bar(off("Switch reminders off"))
                };
        };
    }

    private static String what() {
        return "Once a week, on Monday morning, a mail can tell you how many facts are due. Your address is used for"
                + " nothing else, and forgotten when you switch reminders off.";
    }

    private static Paragraph words(String text) {
        return new Paragraph(text);
    }

    private Div address() {
        var field = new EmailField("E-mail address");
        field.setHelperText("A first mail asks you to confirm it.");
        field.getElement().setAttribute("autocomplete", "email");
        field.setManualValidation(true);
        field.setWidthFull();
        var send = new Button("Send the first mail", click -> ask(field));
        var form = new Div(field, ReviewSitting.bar(send));
        send.addClickShortcut(Key.ENTER).listenOn(form);
        return form;
    }

    private Button off(String words) {
        return new Button(words, click -> {
            reminders.switchOff();
            refresh();
            Notices.say("No reminders are sent.");
        });
    }

    private void ask(EmailField field) {
        try {
            reminders.ask(field.getValue());
            sent();
        } catch (Refusal refusal) {
            field.setErrorMessage(refusal.getMessage());
            field.setInvalid(true);
            field.focus();
        }
    }

    private void askAgain(String address) {
        try {
            reminders.ask(address);
            sent();
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    private void sent() {
        refresh();
        Notices.say("A mail is on its way. Follow the link in it.");
    }
}
