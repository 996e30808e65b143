package app.lede.account.ui;

import app.lede.account.AccountNavigation;
import app.lede.account.SetUp;
import app.lede.account.SignIn;
import app.lede.base.Refusal;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Problem;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The first screen of a new server: whoever holds the link becomes its administrator. */
@Route(value = AccountNavigation.SET_UP + "/:secret", layout = MainLayout.class)
@PageTitle("Set up · Lede")
@AnonymousAllowed
class SetUpView extends Div implements BeforeEnterObserver {
    private final SetUp setUp;
    private final SignIn signIn;
    private final TextField name = Fields.signInName();
    private final TextField shown = Fields.displayName();
    private final PasswordField password = Fields.newPassword("Password");
    private final Checkbox teaches = new Checkbox("I also teach", true);
    private final Problem problem = new Problem();
    private String secret = "";

    SetUpView(SetUp setUp, SignIn signIn) {
        this.setUp = setUp;
        this.signIn = signIn;
        addClassName("lede-narrow");
        shown.setHelperText("Leave it empty to use the name you sign in with.");
        teaches.setHelperText("You can write quizzes and give them to classes.");
        name.setAutofocus(true);
        var create = new Button("Create the administrator’s account", click -> create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickShortcut(Key.ENTER);
        var form = new Div(name, shown, password, teaches, problem, create);
        form.addClassNames("lede-form", "account-form");
        add(
                new H1("Set up Lede"),
                new Paragraph("You will run this server: invite instructors, help people who cannot sign in, keep"
                        + " backups. The link you came by works once."),
                form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        setUp.requireOpen(secret);
    }

    private void create() {
        problem.clear();
        try {
            var id = setUp.complete(secret, name.getValue(), shown.getValue(), password.getValue(), teaches.getValue());
            signIn.now(id, false);
            getUI().ifPresent(ui -> ui.getPage().setLocation("."));
        } catch (Refusal refusal) {
            problem.show(refusal);
        }
    }
}
