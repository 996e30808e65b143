package app.lede.classroom.ui;

import app.lede.account.SignIn;
import app.lede.base.CurrentActor;
import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.classroom.ClassInvitation;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.Joining;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Where a learner comes in with the code of a class. */
@Route(value = ClassroomNavigation.JOIN + "/:code?", layout = MainLayout.class)
@AnonymousAllowed
class JoinView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Joining joining;
    private final transient CurrentActor currentActor;
    private final transient SignIn signIn;
    private String title = "Join a class";

    JoinView(Joining joining, CurrentActor currentActor, SignIn signIn) {
        this.joining = joining;
        this.currentActor = currentActor;
        this.signIn = signIn;
        addClassName("lede-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var code = event.getRouteParameters().get("code").orElse("");
        if (code.isEmpty()) {
            askForCode("", "");
            return;
        }
        try {
            invite(code, joining.find(code));
        } catch (Refusal refusal) {
            askForCode(code, String.valueOf(refusal.getMessage()));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Lede";
    }

    private void askForCode(String typed, String problem) {
        title = "Join a class";
        var code = new TextField("Join code");
        code.setHelperText("Nine letters and digits from your instructor, such as 7KD-2M0-QXR.");
        code.setValue(typed);
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocorrect(false);
        code.addClassName("classroom-code-field");
        if (!problem.isEmpty()) {
            code.setErrorMessage(problem);
            code.setInvalid(true);
        }
        var go = new Button("Continue", click -> {
            if (code.getValue().isBlank()) {
                code.setErrorMessage("Enter the code your instructor gave you.");
                code.setInvalid(true);
                code.focus();
            } else {
                var path = code.getValue().replaceAll("[^\\p{L}\\p{N}-]", "");
                getUI().ifPresent(ui -> ui.navigate(ClassroomNavigation.join(path.isEmpty() ? "-" : path)));
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(code);
        code.focus();
        add(new PageHeader(title), form(code, go));
    }

    private void invite(String code, ClassInvitation invitation) {
        title = "Join " + invitation.className();
        add(new PageHeader(title));
        if (!invitation.instructor().isEmpty()) {
            var by = new Paragraph("Taught by " + invitation.instructor());
            by.addClassName("lede-byline");
            add(by);
        }
        var actor = currentActor.find();
        if (actor.isEmpty()) {
            add(new JoinForm(joining, signIn, code));
        } else if (actor.get().is(Role.LEARNER)) {
            var join = new Button("Join as " + actor.get().displayName(), click -> join(code, invitation));
            join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(form(join));
        } else {
            add(
                    new Paragraph("You are signed in as " + actor.get().displayName() + ", an instructor. Classes are"
                            + " joined by learners."),
                    new Paragraph("To see what a learner sees, open this address in a private window or in another"
                            + " browser, and join under a name of its own."),
                    new Paragraph(new Anchor(ClassroomNavigation.CLASSES, "Go to your classes")));
        }
    }

    private void join(String code, ClassInvitation invitation) {
        try {
            joining.join(code);
            getUI().ifPresent(ui -> ui.navigate(""));
            Notices.say("You are in " + invitation.className() + ".");
        } catch (Refusal refusal) {
            Notices.refuse(refusal);
        }
    }

    private static Div form(Component... content) {
        var form = new Div(content);
        form.addClassName("lede-form");
        return form;
    }
}
