package app.lede.classroom.ui;

import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.PathId;
import app.lede.base.ui.Repeating;
import app.lede.classroom.Accommodations;
import app.lede.classroom.ClassSection;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.DemonstrationNote;
import app.lede.classroom.Membership;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
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
    private final transient ObjectProvider<ClassSection> sections;
    private String title = "Class";
    private @Nullable Roster roster;

    ClassView(
            Classes classes,
            Membership membership,
            Accommodations accommodations,
            ObjectProvider<ClassSection> sections) {
        this.classes = classes;
        this.membership = membership;
        this.accommodations = accommodations;
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
        } else {
            add(new WayIn(classes, classroom));
        }
        sections.orderedStream().map(section -> section.section(classId)).forEach(this::add);
        roster = new Roster(classes, membership, accommodations, classroom);
        add(roster);
        header.add(actions(rename));
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
