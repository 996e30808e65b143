package app.lede.classroom.ui;

import app.lede.base.Refusal;
import app.lede.base.ui.EmptyState;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.classroom.ClassSummary;
import app.lede.classroom.Classes;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.DemonstrationNote;
import app.lede.classroom.Membership;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** The classes of an instructor, and a place to begin one. */
@Route(value = ClassroomNavigation.CLASSES, layout = MainLayout.class)
@PageTitle("Classes · Lede")
@Menu(title = "Classes", order = 4)
@RolesAllowed("INSTRUCTOR")
class ClassesView extends Div {
    private final Classes classes;
    private final TextField name = new TextField("Name of the new class");

    ClassesView(Classes classes, Membership membership) {
        this.classes = classes;
        var taught = membership.taught();
        add(new PageHeader("Classes"));
        var archived = membership.archived();
        if (taught.isEmpty()) {
            add(new EmptyState(
                    "No class yet",
                    "A class is who you give quizzes to. Name it, then show learners its code: they join by"
                            + " themselves, on a phone or a laptop.",
                    newClass()));
        } else {
            add(list(taught), newClass());
        }
        if (!archived.isEmpty()) {
            add(new Details("Archived (" + archived.size() + ")", list(archived)));
        }
    }

    private static UnorderedList list(Iterable<ClassSummary> taught) {
        var list = new UnorderedList();
        list.addClassName("lede-list");
        for (var one : taught) {
            var title = new H3(new Anchor(ClassroomNavigation.classPage(one.id()), one.name()));
            if (one.demonstration()) {
                var tag = new Span(DemonstrationNote.TAG);
                tag.addClassName("lede-tag");
                title.add(new Span(" "), tag);
            }
            list.add(new ListItem(title, new Paragraph(about(one))));
        }
        return list;
    }

    private static String about(ClassSummary one) {
        return learners(one.learners()) + (one.demonstration() ? "" : " · join code " + one.joinCode());
    }

    static String learners(int count) {
        return count == 1 ? "1 learner" : count + " learners";
    }

    private Div newClass() {
        name.setPlaceholder("Year 10, current affairs");
        name.setMaxLength(120);
        var create = new Button("Create class", click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER).listenOn(name);
        var form = new Div(name, create);
        form.addClassName("classroom-new");
        return form;
    }

    private void create() {
        try {
            var created = classes.create(name.getValue());
            getUI().ifPresent(ui -> ui.navigate(ClassroomNavigation.classPage(created.id())));
        } catch (Refusal refusal) {
            name.setErrorMessage(refusal.getMessage());
            name.setInvalid(true);
            name.focus();
        }
    }
}
