package app.lede.results.ui;

import app.lede.attempt.HandMarking;
import app.lede.attempt.Remarks.Remark;
import app.lede.base.Refusal;
import app.lede.results.Points;
import app.lede.results.ReviewedItem;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.UUID;

/** Gives one response other points, with a reason, and comments on it. */
final class HandMarkDialog extends Dialog {
    private final transient HandMarking marking;
    private final UUID attemptId;
    private final transient ReviewedItem item;
    private final transient Remark remark;
    private final transient Runnable done;
    private final NumberField points = new NumberField();
    private final TextArea reason = new TextArea("Why, for the learner");
    private final TextArea comment = new TextArea("Comment for the learner");
    private final double before;

    /** @param open whether the attempt is still open: then there is only the comment */
    HandMarkDialog(HandMarking marking, UUID attemptId, ReviewedItem item, Remark remark, boolean open, Runnable done) {
        this.marking = marking;
        this.attemptId = attemptId;
        this.item = item;
        this.remark = remark;
        this.done = done;
        this.before = Points.printed(item.credit() * item.item().points());
        setHeaderTitle("Question " + item.number() + ": mark by hand");
        setWidth("min(36rem, 100%)");
        points.setLabel("Points, of " + item.item().points());
        points.setMin(0);
        points.setMax(item.item().points());
        points.setValue(before);
        reason.setValue(Objects.requireNonNullElse(remark.reason(), ""));
        reason.setMaxLength(HandMarking.LONGEST_REASON);
        comment.setValue(Objects.requireNonNullElse(remark.comment(), ""));
        comment.setMaxLength(HandMarking.LONGEST_COMMENT);
        boolean counts = item.item().counts() && !open;
        points.setVisible(counts);
        reason.setVisible(counts);
        var note = new Paragraph(
                counts
                        ? "These points stand over the rules of the quiz and over what you change for everyone, until you"
                                + " take them back or the learner gives another answer. The learner reads all of this with"
                                + " the feedback, not before."
                        : "The learner reads this with the feedback, not before.");
        note.addClassName("lede-note");
        var form = new Div(points, reason, comment, note);
        form.addClassName("lede-form");
        add(form);
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (remark.reason() != null) {
            getFooter()
                    .add(new Button(
                            "Take the points back",
                            click -> act(() -> marking.takeBack(attemptId, item.frozenItemId()))));
        }
        getFooter().add(new Button("Cancel", click -> close()), save);
    }

    private void save() {
        act(() -> {
            var given = points.getValue();
            boolean marks = points.isVisible()
                    && (given == null
                            || given != before
                            || !reason.getValue().strip().equals(Objects.requireNonNullElse(remark.reason(), "")));
            if (marks) {
                if (given == null) {
                    throw new Refusal("Give 0 to " + item.item().points() + " points.");
                }
                // as it was, not as it was printed, where only the reason changes
                double exact = given == before ? item.credit() * item.item().points() : given;
                marking.mark(attemptId, item.frozenItemId(), Math.max(0, exact), reason.getValue());
            }
            if (!comment.getValue().strip().equals(Objects.requireNonNullElse(remark.comment(), ""))) {
                marking.comment(attemptId, item.frozenItemId(), comment.getValue());
            }
        });
    }

    private void act(Runnable action) {
        points.setInvalid(false);
        reason.setInvalid(false);
        try {
            action.run();
            close();
            done.run();
        } catch (Refusal refusal) {
            var words = String.valueOf(refusal.getMessage());
            boolean aboutReason = points.getValue() != null
                    && reason.isVisible()
                    && reason.getValue().isBlank();
            if (aboutReason) {
                reason.setErrorMessage(words);
                reason.setInvalid(true);
            } else {
                points.setErrorMessage(words);
                points.setInvalid(true);
            }
        }
    }
}
