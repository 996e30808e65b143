package app.lede.results.ui;

import app.lede.results.DryRun;
import app.lede.results.Points;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;

/** Says before anything changes whose score would go from what to what. Screen readers hear it when it changes. */
final class DryRunPanel extends Div {
    private static final int MOST_NAMED = 40;

    DryRunPanel() {
        addClassName("results-dry-run");
        getElement().setAttribute("aria-live", "polite");
    }

    void show(DryRun run) {
        removeAll();
        var mean = new Paragraph(mean(run));
        mean.addClassName("results-dry-run-mean");
        add(mean, new Paragraph(who(run)));
        if (!run.moves().isEmpty()) {
            add(moves(run));
        }
    }

    /** Says why there is nothing to foretell. */
    void refuse(String why) {
        removeAll();
        add(new Paragraph(why));
    }

    private static String mean(DryRun run) {
        return "Class mean: " + percent(run.meanBefore()) + " → " + percent(run.meanAfter());
    }

    private static String who(DryRun run) {
        var moved = run.moves().isEmpty()
                ? "Nobody’s score changes now."
                : learners(run) + (run.learners() == 1 ? " gets" : " get") + " another score; "
                        + (run.unmoved() == 0
                                ? "nobody keeps theirs."
                                : attempts(run.unmoved())
                                        + (run.unmoved() == 1 ? " stays as it is." : " stay as they are."));
        return run.open() == 0
                ? moved
                : moved + " " + attempts(run.open())
                        + (run.open() == 1 ? " is still open and is" : " are still open and are")
                        + " marked this way too.";
    }

    static String learners(DryRun run) {
        return run.learners() == 1 ? "1 learner" : run.learners() + " learners";
    }

    private static String attempts(int count) {
        return count == 1 ? "1 attempt" : count + " attempts";
    }

    private static UnorderedList moves(DryRun run) {
        var list = new UnorderedList();
        list.addClassName("results-moves");
        // it scrolls, by the keyboard too
        list.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", "Whose score changes");
        run.moves().stream().limit(MOST_NAMED).forEach(move -> list.add(new ListItem(line(move))));
        if (run.moves().size() > MOST_NAMED) {
            list.add(new ListItem("and " + (run.moves().size() - MOST_NAMED) + " more"));
        }
        return list;
    }

    private static String line(DryRun.Move move) {
        return move.learner() + (move.number() > 1 ? ", attempt " + move.number() : "") + ": "
                + Points.say(move.before().points()) + " of " + move.before().of() + " → "
                + Points.say(move.after().points()) + " of " + move.after().of()
                + (move.given().isEmpty() ? " (no answer)" : " (“" + move.given() + "”)");
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "none yet" : Points.percent(share);
    }
}
