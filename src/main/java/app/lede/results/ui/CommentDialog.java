package app.lede.results.ui;

import app.lede.attempt.HandMarking;
import app.lede.base.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an instructor says about an attempt as a whole. */
final class CommentDialog extends Dialog {
    private final transient HandMarking marking;
    private final UUID attemptId;
    private final transient Runnable done;
    private final TextArea comment = new TextArea("Comment for the learner");

    CommentDialog(HandMarking marking, UUID attemptId, @Nullable String now, Runnable done) {
        this.marking = marking;
        this.attemptId = attemptId;
        this.done = done;
        setHeaderTitle("Comment on this attempt");
        setWidth("min(36rem, 100%)");
        comment.setValue(Objects.requireNonNullElse(now, ""));
        comment.setMaxLength(HandMarking.LONGEST_COMMENT);
        comment.setHelperText("The learner reads it with the feedback, not before. Empty: no comment.");
        var form = new Div(comment);
        form.addClassName("lede-form");
        add(form);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        try {
            marking.commentAttempt(attemptId, comment.getValue());
            close();
            done.run();
        } catch (Refusal refusal) {
            comment.setErrorMessage(String.valueOf(refusal.getMessage()));
            comment.setInvalid(true);
        }
    }
}
