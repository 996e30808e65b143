package app.lede.results.ui;

import app.lede.results.Mark;
import app.lede.results.Points;
import app.lede.results.ResultsNavigation;
import app.lede.results.ScoreCell;
import app.lede.results.ScoreRow;
import app.lede.results.ScoreSheet;
import app.lede.results.Scores;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One learner's row of the score sheet. */
final class ScoreLine extends NativeTableRow {
    private final transient Scores scores;
    private transient ScoreSheet sheet;
    private transient ScoreRow row;
    private final NativeTableHeaderCell name = Tables.rowHead();
    private final NativeTableCell standing = new NativeTableCell();
    private final NativeTableCell points = Tables.figure("");
    private final NativeTableCell share = Tables.figure("");
    private final List<NativeTableCell> cells = new ArrayList<>();

    ScoreLine(Scores scores, ScoreSheet sheet, ScoreRow row) {
        this.scores = scores;
        this.sheet = sheet;
        this.row = row;
        standing.addClassName("results-standing");
        add(name, standing, points, share);
        sheet.columns().forEach(column -> {
            var cell = new NativeTableCell();
            cell.addClassName("results-cell");
            cells.add(cell);
            add(cell);
        });
        fillName();
        fillFigures();
        for (int i = 0; i < cells.size(); i++) {
            fillCell(i);
        }
    }

    ScoreRow row() {
        return row;
    }

    /** Changes what has changed and leaves the rest alone, the keyboard's focus too. */
    void show(ScoreSheet changedSheet, ScoreRow changed) {
        var before = row;
        boolean sameTotal = sheet.points() == changedSheet.points();
        sheet = changedSheet;
        row = changed;
        if (before.equals(changed) && sameTotal) {
            return;
        }
        if (!Objects.equals(before.attemptId(), changed.attemptId())
                || !before.name().equals(changed.name())) {
            fillName();
        }
        fillFigures();
        for (int i = 0; i < cells.size(); i++) {
            if (before.cells().isEmpty()
                    || changed.cells().isEmpty()
                    || !before.cells().get(i).equals(changed.cells().get(i))) {
                fillCell(i);
            }
        }
    }

    private void fillName() {
        name.removeAll();
        var attempt = row.attemptId();
        if (attempt == null) {
            name.setText(row.name());
        } else {
            name.add(new Anchor(ResultsNavigation.attempt(attempt), row.name()));
        }
    }

    private void fillFigures() {
        standing.setText(row.standing().say()
                + (row.tryingAgain() ? ", trying again" : "")
                + (row.enrolled() ? "" : ", has left the class"));
        var reached = row.points();
        var part = sheet.share(row);
        points.setText(reached == null ? "" : Points.say(reached) + " of " + sheet.points());
        share.setText(part == null ? "" : Points.percent(part));
        setClassName("results-running", !row.standing().isFinished());
    }

    private void fillCell(int column) {
        var cell = cells.get(column);
        cell.removeAll();
        if (!row.cells().isEmpty()) {
            cell.add(button(row.cells().get(column), column));
        }
    }

    private NativeButton button(ScoreCell shown, int column) {
        Mark mark = shown.mark();
        var button = new NativeButton(mark.symbol());
        button.addClassNames("results-mark", MarkSign.colour(mark));
        button.setAriaLabel("Question " + (column + 1) + ": " + mark.words());
        button.addClickListener(click -> {
            var attempt = row.attemptId();
            if (attempt != null) {
                new ResponseDialog(scores.attempt(attempt), column).open();
            }
        });
        return button;
    }
}
