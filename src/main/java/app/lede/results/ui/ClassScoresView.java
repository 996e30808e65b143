package app.lede.results.ui;

import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.DemonstrationNote;
import app.lede.classroom.Groups;
import app.lede.results.ResultsNavigation;
import app.lede.results.Scores;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** All quizzes of a class: learners by quizzes. */
@Route(value = ResultsNavigation.CLASS + "/:classId", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class ClassScoresView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Scores scores;
    private final transient Groups groups;
    private String title = "Scores";

    ClassScoresView(Scores scores, Groups groups) {
        this.scores = scores;
        this.groups = groups;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var overview = scores.ofClass(PathId.of(event, "classId"));
        var classroom = overview.classroom();
        title = "Scores of " + classroom.name();
        var back = ButtonLink.to(ClassroomNavigation.classPage(classroom.id()), "To the class");
        var totals = ButtonLink.to(ResultsNavigation.grading(classroom.id()), "How totals are made");
        add(new PageHeader(title, totals, back));
        if (classroom.demonstration()) {
            add(new DemonstrationNote());
        }
        if (overview.quizzes().isEmpty()) {
            var sets = ButtonLink.primary("sets", "Go to your sets");
            add(new EmptyState("No quiz yet", "Give this class a quiz: open a set and choose Publish.", sets));
        } else if (overview.learners().isEmpty()) {
            add(new EmptyState("Nobody is in this class yet", "Learners join it with its code.", back));
        } else {
            var overTime = new ChartPart("The class over time", "Quiz", "Mean score", "class-over-time");
            overTime.show("Mean of those who have finished (N), oldest quiz first.", Bar.means(overview));
            add(new OverviewTable(title, overview, groups.ofClass(classroom.id())), overTime);
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }
}
