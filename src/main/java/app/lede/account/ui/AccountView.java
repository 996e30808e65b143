package app.lede.account.ui;

import app.lede.account.Account;
import app.lede.account.AccountNavigation;
import app.lede.account.OwnAccount;
import app.lede.account.PersonalExports;
import app.lede.account.RetentionRules;
import app.lede.account.SignIn;
import app.lede.base.Refusal;
import app.lede.base.Role;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.Problem;
import app.lede.base.ui.Section;
import app.lede.base.ui.Theme;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One's own account: the name others see, the password, light or dark. */
@Route(value = AccountNavigation.ACCOUNT, layout = MainLayout.class)
@PageTitle("Your account · Lede")
@PermitAll
class AccountView extends Div implements BeforeEnterObserver {
    private final OwnAccount own;
    private final SignIn signIn;
    private final Paragraph done = new Paragraph();

    AccountView(OwnAccount own, SignIn signIn, PersonalExports exports) {
        this.own = own;
        this.signIn = signIn;
        addClassName("account-own");
        done.getElement().setAttribute("role", "status");
        done.addClassName("account-done");
        var account = own.get();
        add(
                new PageHeader("Your account"),
                done,
                new Section("Name", nameForm(account)),
                new Section("Password", passwordForm()),
                new Section("Light or dark", themes()),
                new Section("Your data", data(exports, account.roles().contains(Role.LEARNER))));
    }

    /** The page is loaded afresh after a change: it comes back with what was changed in its address. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("renamed")) {
            done.setText("Others see your new name now.");
        } else if (parameters.containsKey("password")) {
            done.setText("The new password is saved. You are signed out everywhere else.");
        }
    }

    private Component nameForm(Account account) {
        var signedInAs = new Paragraph("You sign in as “" + account.signInName() + "”.");
        var shown = Fields.displayName();
        shown.setValue(account.displayName());
        var problem = new Problem();
        var save = new Button("Save the name", click -> {
            problem.clear();
            try {
                own.rename(shown.getValue());
                comeBack(account, "account?renamed");
            } catch (Refusal refusal) {
                problem.show(refusal);
            }
        });
        return form(signedInAs, shown, problem, save);
    }

    private Component passwordForm() {
        var account = own.get();
        var old = Fields.password("Present password");
        var changed = Fields.newPassword("New password");
        var problem = new Problem();
        var save = new Button("Change the password", click -> {
            problem.clear();
            try {
                own.changePassword(old.getValue(), changed.getValue());
                comeBack(account, "account?password");
            } catch (Refusal refusal) {
                problem.show(refusal);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return form(old, changed, problem, save);
    }

    private void comeBack(Account account, String address) {
        signIn.again(account.id());
        getUI().ifPresent(ui -> ui.getPage().setLocation(address));
    }

    private Component data(PersonalExports exports, boolean learns) {
        var away = own.retention().awayMonths();
        var keeping = new Paragraph(
                away == null
                        ? ""
                        : "Learners who stay away for " + RetentionRules.words(away) + " are forgotten by themselves.");
        keeping.setVisible(learns && away != null);
        var whoSaw = new Anchor(AccountNavigation.WHO_SAW, "Who saw your results");
        whoSaw.setVisible(learns);
        return new Div(
                new Paragraph("Everything Lede keeps about you, as a page to read and as a file for other programs."
                        + " Answers are in it; what was right is told once feedback on a quiz is due. To be forgotten,"
                        + " ask an administrator of this server."),
                new Paragraph(PersonalDownload.link("Download your data (ZIP)", exports::mine)),
                new Paragraph(whoSaw),
                keeping);
    }

    private static Component themes() {
        var choice = new RadioButtonGroup<Theme>("On this device");
        choice.setItems(Theme.values());
        choice.setItemLabelGenerator(Theme::label);
        choice.setValue(Theme.current());
        choice.addValueChangeListener(
                change -> choice.getUI().ifPresent(ui -> change.getValue().choose(ui)));
        return choice;
    }

    private static Div form(Component... parts) {
        var form = new Div(parts);
        form.addClassNames("lede-form", "account-form");
        return form;
    }
}
