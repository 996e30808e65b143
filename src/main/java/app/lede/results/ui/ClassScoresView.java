package app.lede.results.ui;

import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.DemonstrationNote;
import app.lede.results.ClassOverview;
import app.lede.results.Points;
import app.lede.results.ResultsNavigation;
import app.lede.results.Scores;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** All quizzes of a class: learners by quizzes. */
@Route(value = ResultsNavigation.CLASS + "/:classId", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class ClassScoresView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Scores scores;
    private String title = "Scores";

    ClassScoresView(Scores scores) {
        this.scores = scores;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var overview = scores.ofClass(PathId.of(event, "classId"));
        var classroom = overview.classroom();
        title = "Scores of " + classroom.name();
        var back = new Anchor(ClassroomNavigation.classPage(classroom.id()), "To the class");
        back.addClassName("lede-button");
        add(new PageHeader(title, back));
        if (classroom.demonstration()) {
            add(new DemonstrationNote());
        }
        if (overview.quizzes().isEmpty()) {
            var sets = new Anchor("sets", "Go to your sets");
            sets.addClassNames("lede-button", "lede-button-primary");
            add(new EmptyState("No quiz yet", "Give this class a quiz: open a set and choose Publish.", sets));
        } else if (overview.learners().isEmpty()) {
            add(new EmptyState("Nobody is in this class yet", "Learners join it with its code.", back));
        } else {
            var note = new Paragraph("The share of the marks that each learner reached. The mean is over the quizzes a"
                    + " learner has finished, and over the learners who have finished a quiz.");
            note.addClassName("lede-note");
            add(note, Tables.scrolling(title, table(overview)));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }

    private static NativeTable table(ClassOverview overview) {
        var table = new NativeTable();
        table.addClassNames("results-sheet", "results-overview");
        var head = new NativeTableRow();
        head.add(Tables.columnHead("Learner"));
        overview.quizzes()
                .forEach(column -> head.add(Tables.columnHead(new Anchor(
                        ResultsNavigation.quiz(column.quiz().id()),
                        column.quiz().title()))));
        head.add(Tables.columnHead("Mean"));
        table.getHead().add(head);
        overview.learners().forEach(line -> table.getBody().add(row(line)));
        var foot = new NativeTableRow();
        foot.add(Tables.rowHead("Mean"));
        overview.quizzes()
                .forEach(column ->
                        foot.add(new NativeTableCell(percent(column.meanShare()) + " (" + column.finished() + ")")));
        foot.add(new NativeTableCell());
        table.getFoot().add(foot);
        return table;
    }

    private static NativeTableRow row(ClassOverview.Line line) {
        var row = new NativeTableRow();
        row.add(Tables.rowHead(line.name()));
        line.places().forEach(place -> row.add(cell(place)));
        row.add(new NativeTableCell(percent(line.meanShare())));
        return row;
    }

    private static NativeTableCell cell(ClassOverview.Place place) {
        var attempt = place.attemptId();
        var share = place.share();
        if (attempt == null) {
            var cell = new NativeTableCell(place.standing().say());
            cell.addClassName("results-absent");
            return cell;
        }
        return new NativeTableCell(new Anchor(
                ResultsNavigation.attempt(attempt),
                share == null ? place.standing().say() : Points.percent(share)));
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "–" : Points.percent(share);
    }
}
