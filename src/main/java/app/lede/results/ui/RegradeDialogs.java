package app.lede.results.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.results.ItemReport;
import app.lede.results.MarkingAnew;
import app.lede.results.RegradeLine;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;

/** Marks questions of a quiz anew, and takes that back. Before anything changes it says whose score does. */
final class RegradeDialogs {
    private final MarkingAnew marking;
    private final UUID quizId;
    private final Runnable changed;

    RegradeDialogs(MarkingAnew marking, UUID quizId, Runnable changed) {
        this.marking = marking;
        this.quizId = quizId;
        this.changed = changed;
    }

    void open(ItemReport report) {
        refusing(() -> dialog(report).open());
    }

    /** With an answer that somebody gave, to accept. */
    void accept(ItemReport report, String answer) {
        refusing(() -> dialog(report).accepting(answer).open());
    }

    void takeBack(ItemReport report, RegradeLine line) {
        refusing(() -> {
            var panel = new DryRunPanel();
            panel.show(marking.previewUndo(quizId, line.id()));
            var dialog = new ConfirmDialog();
            dialog.setHeader("Take this back?");
            dialog.add(new Div(
                    new Paragraph("Question " + report.column().number() + ": " + line.words()
                            + ". Everyone is marked as if it had never been decided; learners whose score had changed are"
                            + " told."),
                    panel));
            dialog.setCancelable(true);
            dialog.setConfirmText("Take it back");
            dialog.addConfirmListener(confirm -> refusing(() -> {
                var done = marking.undo(quizId, line.id());
                changed.run();
                Notices.say("Taken back. "
                        + (done.moves().isEmpty() ? "Nobody’s score" : "The score of " + DryRunPanel.learners(done))
                        + " changed.");
            }));
            dialog.open();
        });
    }

    private RegradeDialog dialog(ItemReport report) {
        var question = marking.question(quizId, report.column().item().id());
        return new RegradeDialog(marking, quizId, question, changed);
    }

    private static void refusing(Runnable action) {
        try {
            action.run();
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }
}
