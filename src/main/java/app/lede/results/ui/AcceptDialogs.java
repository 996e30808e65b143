package app.lede.results.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.Notices;
import app.lede.results.Accepting;
import app.lede.results.ItemReport;
import app.lede.results.Points;
import app.lede.results.Regrade;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;

/** Accepts a typed answer, and takes that back. Before anything changes it says whose points do, and by how much. */
final class AcceptDialogs {
    private static final int MOST_NAMED = 40;

    private final Accepting accepting;
    private final UUID quizId;
    private final Runnable changed;

    AcceptDialogs(Accepting accepting, UUID quizId, Runnable changed) {
        this.accepting = accepting;
        this.quizId = quizId;
        this.changed = changed;
    }

    void accept(ItemReport report, String answer) {
        var itemId = report.column().item().id();
        try {
            var preview = accepting.preview(quizId, itemId, answer);
            var dialog = new ConfirmDialog();
            dialog.setHeader("Accept “" + answer + "”?");
            dialog.add(told(report, preview));
            dialog.setCancelable(true);
            dialog.setConfirmText(preview.moves().isEmpty() ? "Accept it" : "Accept it for " + learners(preview));
            dialog.addConfirmListener(confirm -> act(() -> {
                var done = accepting.accept(quizId, itemId, answer);
                Notices.offer(
                        "“" + answer + "” is right now. Points changed for " + learners(done) + ".",
                        "Take it back",
                        () -> act(() -> takeBack(itemId, answer)));
            }));
            dialog.open();
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    void withdraw(ItemReport report, String answer) {
        var dialog = new ConfirmDialog();
        dialog.setHeader("Take back that “" + answer + "” is right?");
        dialog.setText("Question " + report.column().number()
                + ": who gave this answer, and no other that is accepted, loses the points it gave.");
        dialog.setCancelable(true);
        dialog.setConfirmText("Take it back");
        dialog.addConfirmListener(
                confirm -> act(() -> takeBack(report.column().item().id(), answer)));
        dialog.open();
    }

    private void takeBack(UUID itemId, String answer) {
        var done = accepting.withdraw(quizId, itemId, answer);
        Notices.say("“" + answer + "” is accepted no longer. Points changed for " + learners(done) + ".");
    }

    private void act(Runnable action) {
        try {
            action.run();
            changed.run();
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    private static Div told(ItemReport report, Regrade preview) {
        var told = new Div(new Paragraph("Question " + report.column().number() + ", right answer: "
                + report.column().item().item().content().keyText() + ". The question stays as it was given; "
                + "who gives this answer later gets the points too. You can take it back."));
        if (preview.moves().isEmpty()) {
            told.add(new Paragraph("Nobody’s points change now."));
            return told;
        }
        var list = new UnorderedList();
        list.addClassName("results-moves");
        preview.moves().stream().limit(MOST_NAMED).forEach(move -> list.add(new ListItem(line(move))));
        if (preview.moves().size() > MOST_NAMED) {
            list.add(new ListItem("and " + (preview.moves().size() - MOST_NAMED) + " more"));
        }
        told.add(list);
        return told;
    }

    private static String line(Regrade.Move move) {
        return move.learner() + (move.number() > 1 ? ", attempt " + move.number() : "") + ": “" + move.given() + "”, "
                + Points.say(move.before()) + " → " + Points.say(move.after()) + " points";
    }

    private static String learners(Regrade regrade) {
        int count = regrade.learners();
        return count == 0 ? "nobody" : count == 1 ? "1 learner" : count + " learners";
    }
}
