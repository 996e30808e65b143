package app.lede.classroom.ui;

import app.lede.account.SignIn;
import app.lede.base.Refusal;
import app.lede.classroom.ClassroomNavigation;
import app.lede.classroom.Joining;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** A name and a password, and a new learner is in the class. */
final class JoinForm extends Div {
    private final transient Joining joining;
    private final transient SignIn signIn;
    private final String code;
    private final TextField name = new TextField("Your name");
    private final PasswordField password = new PasswordField("A password of your own");
    private final Checkbox stay = new Checkbox("Stay signed in on this device");
    private final Paragraph problem = new Paragraph();

    JoinForm(Joining joining, SignIn signIn, String code) {
        this.joining = joining;
        this.signIn = signIn;
        this.code = code;
        addClassName("lede-form");

        name.setHelperText("You sign in with it, and your instructor sees it. It need not be your full name.");
        name.setMaxLength(60);
        name.setAutocomplete(Autocomplete.USERNAME);
        password.setHelperText("At least 10 characters, for example three or four words.");
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        problem.addClassNames("classroom-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);

        var join = new Button("Join the class", click -> join());
        join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        join.addClickShortcut(Key.ENTER).listenOn(this);
        add(name, password, stay, problem, join, haveAccount());
    }

    /** The page behind needs signing in and leads back here: that is how the way is not lost. */
    private Paragraph haveAccount() {
        var link = new Anchor(ClassroomNavigation.join(code) + "/" + JoinAgainView.SIGNED_IN, "Sign in and join");
        link.setRouterIgnore(true);
        return new Paragraph(new Text("You have an account already? "), link);
    }

    private void join() {
        problem.setVisible(false);
        try {
            var learnerId = joining.register(code, name.getValue(), password.getValue());
            signIn.now(learnerId, stay.getValue());
            // This page was built for nobody: the next one is loaded afresh.
            getUI().ifPresent(ui -> ui.getPage().setLocation("."));
        } catch (Refusal refusal) {
            problem.setText(refusal.getMessage());
            problem.setVisible(true);
        }
    }
}
