package app.lede.results.ui;

import app.lede.attempt.Reopening;
import app.lede.base.Refusal;
import app.lede.base.ui.BrowserTime;
import app.lede.results.AttemptReview;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;

/** Lets a learner go on with an attempt that has ended, until a time the instructor chooses. */
final class ReopenDialog extends Dialog {
    private final transient Reopening reopening;
    private final UUID attemptId;
    private final transient Runnable done;
    private final DateTimePicker until = new DateTimePicker("Until");

    ReopenDialog(Reopening reopening, AttemptReview review, Instant now, Runnable done) {
        this.reopening = reopening;
        this.attemptId = review.attempt().id();
        this.done = done;
        setHeaderTitle("Reopen this attempt of " + review.learner() + "?");
        until.setStep(Duration.ofMinutes(15));
        until.setLocale(Locale.UK);
        until.setI18n(new DateTimePickerI18n().setDateLabel("Until date").setTimeLabel("Until time"));
        until.setValue(BrowserTime.local(now.plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.HOURS)));
        until.setHelperText("Times are in " + BrowserTime.zoneName() + ".");
        var form = new Div(
                new Paragraph("The answers stay and can be changed, but for those already checked. The time given here"
                        + " takes the place of the time limit and of the closing time."),
                until);
        form.addClassName("lede-form");
        add(form);
        var reopen = new Button("Reopen", click -> reopen());
        reopen.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), reopen);
    }

    private void reopen() {
        var local = until.getValue();
        if (local == null) {
            refuse("Choose a day and a time.");
            return;
        }
        try {
            reopening.reopen(attemptId, BrowserTime.instant(local));
            close();
            done.run();
        } catch (Refusal refusal) {
            refuse(String.valueOf(refusal.getMessage()));
        }
    }

    private void refuse(String words) {
        until.setErrorMessage(words);
        until.setInvalid(true);
    }
}
