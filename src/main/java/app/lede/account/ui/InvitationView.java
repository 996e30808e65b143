package app.lede.account.ui;

import app.lede.account.AccountNavigation;
import app.lede.account.Invitation;
import app.lede.account.Invitations;
import app.lede.account.SignIn;
import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Problem;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.UUID;
import java.util.function.Supplier;

/** What a one-time link opens: a new account, or a new password for an old one. */
@Route(value = AccountNavigation.INVITATION + "/:secret", layout = MainLayout.class)
@PageTitle("Invitation · Lede")
@AnonymousAllowed
class InvitationView extends Div implements BeforeEnterObserver {
    private final Invitations invitations;
    private final SignIn signIn;
    private final Problem problem = new Problem();

    InvitationView(Invitations invitations, SignIn signIn) {
        this.invitations = invitations;
        this.signIn = signIn;
        addClassName("lede-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElse("");
        removeAll();
        switch (invitations.open(secret)) {
            case Invitation.ToJoin(var role) -> offerAccount(secret, role);
            case Invitation.ToChooseAPassword(var signInName, var first) -> offerPassword(secret, signInName, first);
        }
    }

    private void offerAccount(String secret, Role role) {
        var name = Fields.signInName();
        name.setAutofocus(true);
        var shown = Fields.displayName();
        shown.setHelperText("Leave it empty to use the name you sign in with.");
        var password = Fields.newPassword("Password");
        var create = button(
                "Create my account",
                () -> invitations.accept(secret, name.getValue(), shown.getValue(), password.getValue()));
        add(
                new H1("You are invited to Lede"),
                new Paragraph(whatFor(role)),
                form(name, shown, password, problem, create));
    }

    private void offerPassword(String secret, String signInName, boolean first) {
        var name = Fields.signInName();
        name.setValue(signInName);
        name.setReadOnly(true);
        var password = Fields.newPassword(first ? "Password" : "New password");
        password.setAutofocus(true);
        var save = button(
                first ? "Begin" : "Save the new password",
                () -> invitations.choosePassword(secret, password.getValue()));
        add(
                new H1(first ? "Welcome to Lede" : "Choose a new password"),
                new Paragraph(
                        first
                                ? "Your instructor has made an account for you. Remember the name, and choose a password:"
                                        + " with both you sign in."
                                : "The old one stops working, and you are signed out everywhere else."),
                form(name, password, problem, save));
    }

    private Button button(String text, Supplier<UUID> work) {
        var button = new Button(text, click -> {
            problem.clear();
            try {
                signIn.now(work.get(), false);
                getUI().ifPresent(ui -> ui.getPage().setLocation("."));
            } catch (Refusal refusal) {
                problem.show(refusal);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        return button;
    }

    private static Div form(com.vaadin.flow.component.Component... parts) {
        var form = new Div(parts);
        form.addClassNames("lede-form", "account-form");
        return form;
    }

    private static String whatFor(Role role) {
        return switch (role) {
            case ADMINISTRATOR ->
                "As an administrator you look after this server and its people, and you can teach here too.";
            case INSTRUCTOR -> "As an instructor you turn articles into quizzes and give them to your classes.";
            case LEARNER -> "As a learner you take the quizzes of your classes.";
        };
    }
}
