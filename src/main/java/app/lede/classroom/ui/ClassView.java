package app.lede.classroom.ui;

import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.base.ui.Repeating;
import app.lede.classroom.Accommodations;
import app.lede.classroom.ClassInstructors;
import app.lede.classroom.ClassSection;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.DemonstrationNote;
import app.lede.classroom.Groups;
import app.lede.classroom.Membership;
import app.lede.classroom.Rosters;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** One class: how learners get in, what it was given, who is in it. */
@Route(value = ClassroomNavigation.CLASSES + "/:classId", layout = MainLayout.class)
@RolesAllowed("INSTRUCTOR")
class ClassView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Duration FRESH = Duration.ofSeconds(10);

    private final transient Classes classes;
    private final transient Membership membership;
    private final transient Accommodations accommodations;
    private final transient Rosters rosters;
    private final transient Groups groups;
    private final transient ClassInstructors instructors;
    private final transient ObjectProvider<ClassSection> sections;
    private String title = "Class";
    private @Nullable Roster roster;

    ClassView(
            Classes classes,
            Membership membership,
            Accommodations accommodations,
            Rosters rosters,
            Groups groups,
            ClassInstructors instructors,
            ObjectProvider<ClassSection> sections) {
        this.classes = classes;
        this.membership = membership;
        this.accommodations = accommodations;
        this.rosters = rosters;
        this.groups = groups;
        this.instructors = instructors;
        this.sections = sections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PathId.of(event, "classId"));
    }

    private void show(UUID classId) {
        var classroom = classes.get(classId);
        removeAll();
        title = classroom.name();
        var header = new PageHeader(title);
        var rename = new Button(
                "Rename",
                click -> new RenameDialog(classes, classes.get(classId), changed -> {
                            title = changed.name();
                            header.setPageTitle(title);
                            getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
                        })
                        .open());
        add(header);
        if (classroom.demonstration()) {
            add(new DemonstrationNote());
        }
        if (classroom.archived()) {
            add(new Paragraph(
                    "This class is archived: it stands in no list, and nobody can join it. Nothing is deleted."));
        } else if (!classroom.demonstration()) {
            add(new WayIn(classes, classroom));
        }
        sections.orderedStream().map(section -> section.section(classId)).forEach(this::add);
        roster = new Roster(classes, membership, accommodations, rosters, groups, classroom);
        add(roster, new InstructorsOfClass(instructors, membership, classId));
        var buttons = actions(rename);
        if (!classroom.demonstration()) {
            buttons.add(new Button("Copy…", click -> new CopyDialog(classes, classroom).open()));
        }
        buttons.add(archiving(classroom));
        header.add(buttons);
    }

    private Button archiving(ClassSummary classroom) {
        return classroom.archived()
                ? new Button("Take back from the archive", click -> takeBack(classroom))
                : new Button("Archive", click -> archive(classroom));
    }

    private void archive(ClassSummary classroom) {
        classes.archive(classroom.id());
        show(classroom.id());
        Notices.offer(
                classroom.name() + " is archived. It stands under “Archived” on the page of classes.",
                "Take back",
                () -> takeBack(classroom));
    }

    private void takeBack(ClassSummary classroom) {
        classes.takeBack(classroom.id());
        show(classroom.id());
    }

    private static Div actions(Button... buttons) {
        var bar = new Div(buttons);
        bar.addClassName("lede-actions");
        return bar;
    }

    /** Who joins while the code is on the projector appears by itself. */
    @Override
    protected void onAttach(AttachEvent attachEvent) {
        Repeating.every(FRESH, this, () -> {
            if (roster != null) {
                roster.refresh();
            }
        });
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }

    static String learners(ClassSummary classroom) {
        return ClassesView.learners(classroom.learners());
    }
}
