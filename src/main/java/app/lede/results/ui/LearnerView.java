package app.lede.results.ui;

import app.lede.base.NotFound;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.base.ui.Section;
import app.lede.classroom.DemonstrationNote;
import app.lede.results.ClassOverview;
import app.lede.results.GradingRules;
import app.lede.results.GradingWords;
import app.lede.results.Openings;
import app.lede.results.Points;
import app.lede.results.Progress;
import app.lede.results.Reports;
import app.lede.results.ResultsNavigation;
import com.vaadin.flow.component.Component;
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
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One learner of a class over time: each quiz in the order they were given, beside the mean of the class. */
@Route(
        value = ResultsNavigation.CLASS + "/:classId/" + ResultsNavigation.LEARNER + "/:learnerId",
        layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class LearnerView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Openings openings;
    private final transient Reports reports;
    private String title = "Learner";

    LearnerView(Openings openings, Reports reports) {
        this.openings = openings;
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var learnerId = PathId.of(event, "learnerId");
        var overview = openings.learner(PathId.of(event, "classId"), learnerId);
        var line = overview.learners().stream()
                .filter(each -> each.learnerId().equals(learnerId))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such learner in this class."));
        var classroom = overview.classroom();
        title = line.name();
        var back =
                new Paragraph(new Anchor(ResultsNavigation.ofClass(classroom.id()), "Scores of " + classroom.name()));
        back.addClassName("lede-kicker");
        var report = Downloads.ofLearner(reports, classroom.id(), learnerId, title);
        report.setText("Report as PDF");
        report.getElement().removeAttribute("aria-label");
        report.addClassName("lede-button");
        add(back, new PageHeader(title, report));
        if (classroom.demonstration()) {
            add(new DemonstrationNote());
        }
        if (overview.quizzes().isEmpty()) {
            add(new EmptyState("No quiz yet", "Give this class a quiz: open a set and choose Publish."));
            return;
        }
        var about = about(line);
        var chart = new ChartPart("Scores over time, " + line.name(), "Quiz", "Score", "scores-over-time");
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < line.places().size(); i++) {
            var share = line.places().get(i).share();
            if (share != null) {
                var mean = overview.quizzes().get(i).meanShare();
                bars.add(Bar.share(
                        overview.quizzes().get(i).quiz().title(),
                        share,
                        mean == null ? "" : " (class " + Points.percent(mean) + ")"));
            }
        }
        chart.show(about, bars);
        add(
                AnalysisView.note(about),
                AnalysisView.note(GradingWords.say(
                        overview.grading(),
                        overview.quizzes().stream()
                                .map(ClassOverview.Column::quiz)
                                .toList())),
                new Section("Quizzes", Tables.scrolling(title, table(overview, line))),
                chart);
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }

    private static String about(ClassOverview.Line line) {
        int finished = 0;
        int late = 0;
        int missing = 0;
        for (var place : line.places()) {
            var progress = place.progress();
            finished += place.standing().isFinished() ? 1 : 0;
            late += progress == Progress.LATE ? 1 : 0;
            missing += progress == Progress.MISSING ? 1 : 0;
        }
        return finished + " of " + line.places().size() + " finished, " + late + " late, " + missing + " missing"
                + (line.total().percent() == null
                        ? ""
                        : ", total " + line.total().say() + " (" + line.total().sayPoints() + " points)")
                + ".";
    }

    private NativeTable table(ClassOverview overview, ClassOverview.Line line) {
        var table = new NativeTable();
        table.addClassNames("results-sheet", "results-over-time");
        var head = new NativeTableRow();
        head.add(
                Tables.columnHead("Quiz"),
                Tables.columnHead("How it stands"),
                Tables.columnHead("Counts in"),
                Tables.columnHead("Score"),
                Tables.columnHead("Class mean"));
        table.getHead().add(head);
        for (int i = 0; i < line.places().size(); i++) {
            var column = overview.quizzes().get(i);
            var place = line.places().get(i);
            var row = new NativeTableRow();
            row.add(
                    Tables.rowHead(new Anchor(
                            ResultsNavigation.quiz(column.quiz().id()),
                            column.quiz().title())),
                    new NativeTableCell(words(place)),
                    new NativeTableCell(
                            countsIn(overview.grading(), column.quiz().id())),
                    score(place),
                    Tables.figure(percent(column.meanShare())));
            table.getBody().add(row);
        }
        return table;
    }

    private static String words(ClassOverview.Place place) {
        var progress = place.progress();
        return progress == Progress.DONE
                ? place.standing().say()
                : (progress.sign() + " " + OverviewGrid.words(progress, place.standing())).strip();
    }

    private static String countsIn(GradingRules rules, UUID quizId) {
        if (rules.leftOut().contains(quizId)) {
            return "Does not count";
        }
        var category = rules.categoryOf(quizId).name();
        return category.isEmpty() ? "Total" : category;
    }

    private static NativeTableCell score(ClassOverview.Place place) {
        var cell = Tables.figure("");
        var attempt = place.attemptId();
        Component figure = attempt == null
                ? new Div()
                : new Anchor(
                        ResultsNavigation.attempt(attempt), place.share() == null ? "Open" : percent(place.share()));
        cell.add(figure);
        return cell;
    }

    private static String percent(@Nullable Double share) {
        return share == null ? "–" : Points.percent(share);
    }
}
