package app.lede.classroom.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.base.ui.Problem;
import app.lede.base.ui.Section;
import app.lede.classroom.Classes;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.RosterFile;
import app.lede.classroom.RosterOutcome;
import app.lede.classroom.RosterTemplate;
import app.lede.classroom.Rosters;
import app.lede.table.TableFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;

/** Brings the learners of a class from a file: choose it, see what it would do, do it. */
@Route(value = ClassroomNavigation.CLASSES + "/:classId/" + ClassroomNavigation.ROSTER, layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class RosterView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Classes classes;
    private final transient Rosters rosters;
    private final Div step = new Div();
    private final Problem problem = new Problem();
    private String title = "Learners from a file";
    private UUID classId = new UUID(0, 0);

    RosterView(Classes classes, Rosters rosters) {
        this.classes = classes;
        this.rosters = rosters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        classId = PathId.of(event, "classId");
        var classroom = classes.get(classId);
        title = "Learners from a file for " + classroom.name();
        removeAll();
        var back = ButtonLink.to(ClassroomNavigation.classPage(classId), "To the class");
        add(new PageHeader(title, back), problem, step);
        choose();
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }

    private void choose() {
        problem.clear();
        var columns = new UnorderedList(
                new ListItem("Sign-in name: what the learner types to sign in. It is needed, and nobody else has it."),
                new ListItem("Name: what you and the class see. Without it, the sign-in name."),
                new ListItem("Groups: names of groups in this class, divided by semicolons. Without the column, groups"
                        + " stay as they are."));
        var template = new Paragraph("A file to begin with: ");
        for (var format : TableFormat.values()) {
            template.add(
                    TableDownload.link(
                            "template as " + format.name(), "roster", format, out -> RosterTemplate.write(format, out)),
                    new Span(format == TableFormat.CSV ? ", " : ""));
        }
        show(new Section(
                "The file",
                new Paragraph("A spreadsheet (.xlsx, its first sheet) or CSV. The first row names the columns, each row"
                        + " after it is a learner:"),
                columns,
                template,
                RosterUpload.of(this::preview, problem::show)));
    }

    /** Shows what a file would do. */
    void preview(RosterFile file) {
        problem.clear();
        try {
            show(new RosterPreview(rosters.preview(classId, file), chosen -> carryOut(file, chosen), this::choose));
        } catch (Refusal refusal) {
            problem.show(refusal);
        }
    }

    private void carryOut(RosterFile file, Set<UUID> toRemove) {
        try {
            done(rosters.carryOut(classId, file, toRemove));
        } catch (Refusal refusal) {
            problem.show(refusal);
        }
    }

    private void done(RosterOutcome outcome) {
        problem.clear();
        var back = ButtonLink.primary(ClassroomNavigation.classPage(classId), "To the class");
        var learners = classes.get(classId).learners();
        var removed = outcome.removed() == 0 ? "" : ", " + outcome.removed() + " removed";
        var said = new Paragraph(
                "The roster is imported: the class now has " + ClassesView.learners(learners) + removed + ".");
        said.getElement().setAttribute("role", "status");
        if (outcome.links().isEmpty()) {
            show(said, back);
        } else {
            show(said, new Section("Links for new learners", new LinksPanel(outcome.links())), back);
        }
    }

    private void show(Component... content) {
        step.removeAll();
        step.add(content);
    }
}
