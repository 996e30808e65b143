package app.lede.account.ui;

import app.lede.account.AccountNavigation;
import app.lede.account.SetUp;
import app.lede.base.CurrentActor;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Problem;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.web.csrf.CsrfToken;

/** Sign-in by name and password: a plain form, sent as browsers send forms, so that password managers know it. */
@Route(value = AccountNavigation.SIGN_IN, layout = MainLayout.class)
@PageTitle("Sign in · Lede")
@AnonymousAllowed
class SignInView extends Div implements BeforeEnterObserver {
    private final Problem problem = new Problem();
    private final CurrentActor actor;

    SignInView(CurrentActor actor, SetUp setUp) {
        this.actor = actor;
        addClassName("lede-narrow");
        add(new H1("Sign in"));
        if (setUp.isNeeded()) {
            add(new Paragraph("Nobody runs this Lede yet. Open the set-up link that the server printed on its console"
                    + " when it started."));
        }
        var name = Fields.signInName();
        name.setLabel("Name");
        name.setRequiredIndicatorVisible(false);
        name.setAutofocus(true);
        var password = Fields.password("Password");
        password.setRequiredIndicatorVisible(false);
        var stay = new Checkbox("Stay signed in on this device");
        stay.getElement().setProperty("name", "stay");
        var send = new NativeButton("Sign in");
        send.getElement().setAttribute("type", "submit");
        send.addClassName("lede-button");

        var form = new HtmlContainer("form");
        form.addClassNames("lede-form", "account-form");
        form.getElement().setAttribute("method", "post").setAttribute("action", AccountNavigation.SIGN_IN);
        form.add(name, password, stay, problem, new Div(send));
        addCsrfToken(form);
        add(form, joinHint());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        problem.show(problem(event.getLocation().getQueryParameters()));
    }

    private static String problem(QueryParameters parameters) {
        if (parameters.getParameters().containsKey("error")) {
            return "Name and password do not belong together. Check both and try again.";
        }
        if (parameters.getParameters().containsKey("wait")) {
            return "Too many tries. Wait a minute and try again.";
        }
        if (parameters.getParameters().containsKey("again")) {
            return "The page was open for too long. Please sign in again.";
        }
        return "";
    }

    private static void addCsrfToken(HtmlContainer form) {
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken token) {
            var field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", token.getParameterName());
            field.setValue(token.getToken());
            form.add(field);
        }
    }

    private static Paragraph joinHint() {
        var hint = new Paragraph("New here, with the code of a class? ");
        hint.addClassName("lede-note");
        hint.add(new Anchor("join", "Join the class"));
        return hint;
    }
}
