package app.lede.quiz.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.BrowserTime;
import app.lede.base.ui.Notices;
import app.lede.quiz.FeedbackTiming;
import app.lede.quiz.Publishing;
import app.lede.quiz.Quiz;
import app.lede.quiz.QuizState;
import app.lede.quiz.QuizWords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes when a quiz closes, and when its feedback is given. */
final class QuizTimesDialog extends Dialog {
    private final transient Quiz quiz;
    private final transient Publishing publishing;
    private final transient Runnable changed;
    private final DateTimePicker closes = new DateTimePicker("Closing time");
    private final RadioButtonGroup<FeedbackTiming> feedback = new RadioButtonGroup<>("Learners see what was right");

    QuizTimesDialog(Quiz quiz, Publishing publishing, Instant now, Runnable changed) {
        this.quiz = quiz;
        this.publishing = publishing;
        this.changed = changed;
        setHeaderTitle("Times of “" + quiz.title() + "”");

        closes.setStep(Duration.ofMinutes(15));
        Labels.nameParts(closes, "Closing");
        if (quiz.closesAt() != null) {
            closes.setValue(BrowserTime.local(shownClosing(quiz.closesAt())));
        }
        closes.setHelperText((quiz.state(now) == QuizState.CLOSED ? "A later time opens the quiz again. " : "")
                + "Empty: the quiz stays open. Times are in " + BrowserTime.zoneName() + ".");
        feedback.setItems(FeedbackTiming.values());
        feedback.setItemLabelGenerator(FeedbackTiming::label);
        feedback.setValue(quiz.feedback());
        feedback.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);

        var form = new Div(new Paragraph(QuizWords.when(quiz, now) + "."), closes, feedback);
        form.addClassNames("lede-form", "quiz-form");
        add(form);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (quiz.state(now) != QuizState.CLOSED) {
            var close = new Button("Close the quiz now…", click -> confirmClosing());
            close.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
            getFooter().add(close);
        }
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        try {
            publishing.change(quiz.id(), closing(), feedback.getValue());
            done("The times are changed.");
        } catch (Refusal refusal) {
            closes.setErrorMessage(refusal.getMessage());
            closes.setInvalid(true);
        }
    }

    private void confirmClosing() {
        var confirm = new ConfirmDialog();
        confirm.setHeader("Close the quiz now?");
        confirm.setText(
                "Attempts that are running end with what is saved. Learners with a later closing of their own, and those whose"
                        + " attempt you have reopened, keep their time.");
        confirm.setCancelable(true);
        confirm.setConfirmText("Close it now");
        confirm.setConfirmButtonTheme("error primary");
        confirm.addConfirmListener(confirmed -> {
            publishing.closeNow(quiz.id());
            done("The quiz is closed.");
        });
        confirm.open();
    }

    private void done(String words) {
        close();
        Notices.say(words);
        changed.run();
    }

    /** What was not touched stays exactly as it was: the field shows whole minutes only. */
    private @Nullable Instant closing() {
        var local = closes.getValue();
        if (local == null) {
            return null;
        }
        var before = quiz.closesAt();
        return before != null && Objects.equals(local, BrowserTime.local(shownClosing(before)))
                ? before
                : BrowserTime.instant(local);
    }

    private static Instant shownClosing(Instant closesAt) {
        return closesAt.truncatedTo(ChronoUnit.MINUTES);
    }
}
