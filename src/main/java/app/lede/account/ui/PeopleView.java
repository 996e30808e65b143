package app.lede.account.ui;

import app.lede.account.Account;
import app.lede.account.AccountNavigation;
import app.lede.account.Administration;
import app.lede.account.FormerPeople;
import app.lede.account.Invitations;
import app.lede.account.PersonalExports;
import app.lede.base.Role;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.Section;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who may come in, for administrators: invite, help back in, shut out. */
@Route(value = AccountNavigation.PEOPLE, layout = MainLayout.class)
@Menu(title = "People", order = 90)
@PageTitle("People · Lede")
@RolesAllowed("ADMINISTRATOR")
class PeopleView extends Div {
    private final Administration administration;
    private final Invitations invitations;
    private final PersonalExports exports;
    private final FormerPeople former;
    private final Div staff = new Div();
    private final Div learners = new Div();
    private final TextField search = new TextField("Find a learner by name");

    PeopleView(Administration administration, Invitations invitations, PersonalExports exports, FormerPeople former) {
        this.exports = exports;
        this.former = former;
        this.administration = administration;
        this.invitations = invitations;
        var instructor = new Button("Invite an instructor", click -> invite(Role.INSTRUCTOR));
        instructor.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var administrator = new Button("Invite an administrator", click -> invite(Role.ADMINISTRATOR));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> showLearners());
        var keeping = ButtonLink.to(AccountNavigation.RETENTION, "Keeping data");
        add(
                new PageHeader("People", administrator, instructor, keeping),
                new Section("Administrators and instructors", staff),
                new Section("Learners", search, learners));
        showStaff();
        showLearners();
    }

    private void showStaff() {
        staff.removeAll();
        staff.add(new PeopleTable(
                "Administrators and instructors", administration.staff(), this::help, this::turn, this::data));
    }

    private void showLearners() {
        learners.removeAll();
        var all = administration.learnerCount();
        search.setVisible(all > 0);
        if (all == 0) {
            learners.add(new Paragraph(
                    "Nobody yet. Learners make their own accounts when they join a class with its" + " code."));
            return;
        }
        var found = administration.learners(search.getValue());
        learners.add(new PeopleTable("Learners", found, this::help, this::turn, this::data));
        var note = new Paragraph(
                found.size() == Administration.LEARNERS_SHOWN
                        ? "The first " + found.size() + " of " + all + " learners: search for the others."
                        : found.size() + " of " + all + (all == 1 ? " learner." : " learners."));
        note.addClassName("lede-note");
        learners.add(note);
    }

    private void invite(Role role) {
        var title = role == Role.ADMINISTRATOR ? "Invitation for an administrator" : "Invitation for an instructor";
        new LinkDialog(title, invitations.invite(role)).open();
    }

    private void help(Account account) {
        new LinkDialog("New password for " + account.displayName(), invitations.invitePasswordReset(account.id()))
                .open();
    }

    private void data(Account account) {
        new PersonalDataDialog(account, exports, former, () -> {
                    showStaff();
                    showLearners();
                })
                .open();
    }

    private void turn(Account account) {
        if (account.disabled()) {
            administration.enable(account.id());
            Notices.say(account.displayName() + " can sign in again.");
        } else {
            administration.disable(account.id());
            Notices.say(account.displayName() + " is shut out. What they have done stays.");
        }
        showStaff();
        showLearners();
    }
}
