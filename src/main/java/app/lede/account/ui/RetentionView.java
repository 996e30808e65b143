package app.lede.account.ui;

import app.lede.account.Account;
import app.lede.account.AccountNavigation;
import app.lede.account.Retention;
import app.lede.account.RetentionRules;
import app.lede.base.Erasure;
import app.lede.base.Refusal;
import app.lede.base.ui.ButtonLink;
import app.lede.base.ui.MainLayout;
import app.lede.base.ui.Notices;
import app.lede.base.ui.PageHeader;
import app.lede.base.ui.Problem;
import app.lede.base.ui.Section;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long learners who stay away, and entries of the log, are kept; for administrators. */
@Route(value = AccountNavigation.RETENTION, layout = MainLayout.class)
@PageTitle("Keeping data · Lede")
@RolesAllowed("ADMINISTRATOR")
class RetentionView extends Div {
    private static final int FOR_EVER = 0;
    private static final Duration SOON = Duration.ofDays(30);
    private static final int NAMED = 50;

    private final Retention retention;
    private final Select<Integer> away = months("Forget learners who have been away for", "Never");
    private final RadioButtonGroup<Erasure.Extent> extent = new RadioButtonGroup<>("How much is forgotten");
    private final Div concerned = new Div();
    private final Select<Integer> log = months("Delete entries of the log after", "Never");
    private final Problem problem = new Problem();

    RetentionView(Retention retention) {
        this.retention = retention;
        extent.setItems(Erasure.Extent.values());
        extent.setItemLabelGenerator(PersonalDataDialog::words);
        concerned.getElement().setAttribute("role", "status");
        var save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var learners = form(
                new Paragraph("Away is who has not signed in, joined a class, answered a question or reviewed in that"
                        + " time. Instructors and administrators stay."),
                away,
                extent,
                concerned);
        var entries = form(
                new Paragraph(
                        "The log says what was done to accounts and marks, and who saw what. Learners read in it who"
                                + " saw their results."),
                log);
        add(
                new PageHeader(
                        "Keeping data",
                        ButtonLink.to(AccountNavigation.PEOPLE, "People"),
                        ButtonLink.to(AccountNavigation.LOG, "Log")),
                new Section("Learners", learners),
                new Section("Log", entries),
                problem,
                form(save));
        show(retention.rules());
        away.addValueChangeListener(change -> showConcerned());
    }

    private static Select<Integer> months(String label, String forEver) {
        var select = new Select<Integer>();
        select.setLabel(label);
        select.setItems(FOR_EVER, 12, 18, 24, 36, 60, 120);
        select.setItemLabelGenerator(months -> months == FOR_EVER ? forEver : RetentionRules.words(months));
        return select;
    }

    private static Div form(Component... parts) {
        var form = new Div(parts);
        form.addClassName("lede-form");
        return form;
    }

    private void show(RetentionRules rules) {
        away.setValue(rules.awayMonths() == null ? FOR_EVER : rules.awayMonths());
        extent.setValue(rules.extent());
        log.setValue(rules.logMonths() == null ? FOR_EVER : rules.logMonths());
        showConcerned();
    }

    private void showConcerned() {
        concerned.removeAll();
        var months = chosen(away);
        extent.setVisible(months != null);
        if (months == null) {
            return;
        }
        var now = retention.away(months, Duration.ZERO);
        var soon = retention.away(months, SOON).size() - now.size();
        concerned.add(new Paragraph(
                now.isEmpty() ? "Nobody has been away for so long now." : "Away for so long now: " + now.size() + "."));
        if (!now.isEmpty()) {
            concerned.add(names(now));
        }
        if (soon > 0) {
            concerned.add(new Paragraph("In the next 30 days, if they stay away: " + soon + " more."));
        }
    }

    private static UnorderedList names(List<Account> accounts) {
        var list = new UnorderedList();
        accounts.stream().limit(NAMED).map(Account::displayName).forEach(name -> list.add(new ListItem(name)));
        if (accounts.size() > NAMED) {
            list.add(new ListItem("and " + (accounts.size() - NAMED) + " more"));
        }
        return list;
    }

    private void save() {
        problem.clear();
        try {
            var rules = new RetentionRules(chosen(away), extent.getValue(), chosen(log));
            int now = rules.awayMonths() == null
                    ? 0
                    : retention.away(rules.awayMonths(), Duration.ZERO).size();
            if (now == 0) {
                keep(rules);
            } else {
                confirm(rules, now);
            }
        } catch (Refusal refusal) {
            problem.show(refusal);
        }
    }

    private void confirm(RetentionRules rules, int now) {
        var who = now == 1 ? "1 learner" : now + " learners";
        var confirm = new ConfirmDialog();
        confirm.setHeader("Forget " + who + "?");
        confirm.setText(
                "It happens within the hour, and cannot be taken back. Backups made before still have the data.");
        confirm.setCancelable(true);
        confirm.setConfirmText("Forget " + who);
        confirm.setConfirmButtonTheme("error primary");
        confirm.addConfirmListener(confirmed -> {
            try {
                keep(rules);
            } catch (Refusal refusal) {
                problem.show(refusal);
            }
        });
        confirm.open();
    }

    private void keep(RetentionRules rules) {
        retention.keep(rules);
        Notices.say("Saved. The server goes by it within the hour.");
    }

    private static @Nullable Integer chosen(Select<Integer> select) {
        var months = select.getValue();
        return months == null || months == FOR_EVER ? null : months;
    }
}
