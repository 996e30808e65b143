package app.lede.results.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.item.Item;
import app.lede.quiz.Ruling;
import app.lede.results.MarkingAnew;
import app.lede.results.QuestionToRegrade;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.UUID;

/**
 * Marks a question anew for everybody. What would happen stands there from the start and after every change of a field;
 * nothing happens until the button is pressed that says what it does.
 */
final class RegradeDialog extends Dialog {
    private final transient MarkingAnew marking;
    private final UUID quizId;
    private final transient QuestionToRegrade question;
    private final transient Runnable changed;
    private final RadioButtonGroup<RegradeChoice> choice = new RadioButtonGroup<>("What to do");
    private final IntegerField points = new IntegerField("Points");
    private final TextField answer = new TextField("Answer to accept");
    private final KeyField key;
    private final DryRunPanel dryRun = new DryRunPanel();
    private final Button confirm = new Button();

    RegradeDialog(MarkingAnew marking, UUID quizId, QuestionToRegrade question, Runnable changed) {
        this.marking = marking;
        this.quizId = quizId;
        this.question = question;
        this.changed = changed;
        setHeaderTitle("Mark question " + question.number() + " anew");
        setWidth("min(40rem, 100%)");
        key = KeyField.of(question.item().content(), question.rulings().alsoRight());
        key.addClassName("results-key");
        key.onChange(this::foretell);
        points.setMin(1);
        points.setMax(Item.MAX_POINTS);
        points.setStepButtonsVisible(true);
        points.setValue(question.item().counts() ? question.item().points() : 1);
        points.addValueChangeListener(change -> foretell());
        answer.setValueChangeMode(ValueChangeMode.LAZY);
        answer.setWidthFull();
        answer.addValueChangeListener(change -> foretell());
        var choices = RegradeChoice.of(question);
        choice.setItems(choices);
        choice.setItemLabelGenerator(RegradeChoice::label);
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setValue(choices.getFirst());
        choice.addValueChangeListener(change -> chosen());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> act());
        var stem = new Paragraph(question.given().stem());
        stem.addClassName("results-regraded-stem");
        var note = new Paragraph(
                "It counts for everyone: who has answered, who is answering, and who will. Points you gave"
                        + " by hand stand. Learners whose score changes are told with their feedback. You can take it back.");
        note.addClassName("lede-note");
        var form = new Div(stem, choice, points, key, answer, dryRun, note);
        form.addClassName("lede-form");
        add(form);
        getFooter().add(new Button("Cancel", click -> close()), confirm);
        chosen();
    }

    /** With an answer that somebody gave, to accept. */
    RegradeDialog accepting(String given) {
        answer.setValue(given);
        choice.setValue(RegradeChoice.ACCEPT);
        return this;
    }

    private void chosen() {
        var now = choice.getValue();
        points.setVisible(now == RegradeChoice.POINTS);
        key.setVisible(now == RegradeChoice.KEY);
        answer.setVisible(now == RegradeChoice.ACCEPT);
        confirm.setText(now.label());
        foretell();
    }

    private void foretell() {
        try {
            dryRun.show(marking.preview(quizId, question.frozenItemId(), ruling()));
        } catch (Refusal refusal) {
            dryRun.refuse(String.valueOf(refusal.getMessage()));
        }
    }

    private void act() {
        try {
            var done = marking.apply(quizId, question.frozenItemId(), ruling());
            close();
            changed.run();
            Notices.say("Question " + question.number() + " was marked anew. "
                    + (done.moves().isEmpty() ? "Nobody’s score" : "The score of " + DryRunPanel.learners(done))
                    + " changed. You can take it back below the question.");
        } catch (Refusal refusal) {
            dryRun.refuse(String.valueOf(refusal.getMessage()));
        }
    }

    private Ruling ruling() {
        return switch (choice.getValue()) {
            case FULL_MARKS -> new Ruling.FullMarks();
            case DROP -> new Ruling.Dropped();
            case POINTS -> {
                var value = points.getValue();
                if (value == null) {
                    throw new Refusal("Give 1 to " + Item.MAX_POINTS + " points, or drop the question.");
                }
                yield new Ruling.Worth(value);
            }
            case KEY -> new Ruling.NewKey(key.content());
            case ACCEPT -> new Ruling.AlsoRight(answer.getValue());
        };
    }
}
