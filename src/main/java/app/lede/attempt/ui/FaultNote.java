package app.lede.attempt.ui;

import app.lede.attempt.Faults;
import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets a learner report a question of an attempt of theirs: a button, behind it a note to their instructor, and what
 * they have reported, to change or take back. To be placed beside any question, while it is answered or afterwards.
 */
final class FaultNote extends Composite<Div> {
    private final transient Faults faults;
    private final UUID attemptId;
    private final UUID frozenItemId;
    private final int number;
    private @Nullable String reported;

    /**
     * A note about one question.
     *
     * @param number of the question in the attempt, from 1
     * @param reported what the learner has reported; null: nothing
     */
    FaultNote(Faults faults, UUID attemptId, UUID frozenItemId, int number, @Nullable String reported) {
        this.faults = faults;
        this.attemptId = attemptId;
        this.frozenItemId = frozenItemId;
        this.number = number;
        this.reported = reported;
        getContent().addClassName("attempt-fault");
        rest();
    }

    private void rest() {
        getContent().removeAll();
        var note = reported;
        if (note != null) {
            var said = new Paragraph("You reported: “" + note + "”");
            said.addClassName("lede-note");
            getContent().add(said);
        }
        var open = quiet(note == null ? "Report this question" : "Change the report", this::write);
        open.setAriaLabel(open.getText() + ": question " + number);
        getContent().add(open);
    }

    private void write() {
        getContent().removeAll();
        var note = new TextArea("What is wrong with question " + number + "?");
        note.setMaxLength(Faults.LONGEST_NOTE);
        note.setHelperText("Your instructor reads it, with your name.");
        note.setValue(reported == null ? "" : reported);
        note.setWidthFull();
        var send = new Button(
                "Send to your instructor",
                click -> act(() -> {
                    faults.report(attemptId, frozenItemId, note.getValue());
                    reported = note.getValue().strip();
                    Notices.say("Your instructor will see it.");
                }));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(send, quiet("Cancel", this::rest));
        actions.addClassName("lede-actions");
        if (reported != null) {
            actions.add(quiet(
                    "Take it back",
                    () -> act(() -> {
                        faults.withdraw(attemptId, frozenItemId);
                        reported = null;
                    })));
        }
        getContent().add(note, actions);
        note.focus();
    }

    private void act(Runnable action) {
        try {
            action.run();
            rest();
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    private static Button quiet(String words, Runnable step) {
        var button = new Button(words, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
